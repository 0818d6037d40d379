package dev.viva.paper;

import dev.viva.deck.KeyPoint;
import dev.viva.deck.Question;
import dev.viva.deck.Reference;
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.List;

/** A part of what a sheet says of a question. Its texts are an author's Markdown. */
sealed interface Piece {

  /** Carries out what is to be done with a piece of this kind. */
  <R> R fold(Cases<R> cases);

  /** An answer. */
  record Answer(String markdown) implements Piece {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.answer(this);
    }
  }

  /**
   * Things that a good answer says, or must not say.
   *
   * @param label what they are, empty where that is plain
   * @param toTick whether each has a box to tick
   */
  record Points(String label, List<KeyPoint> points, boolean toTick) implements Piece {
    public Points {
      points = List.copyOf(points);
    }

    /** The words of one of the points; without a label a nice one has to say so. */
    Text words(KeyPoint point) {
      return label.isEmpty() ? within(point) : Markdown.line(point.text());
    }

    /** The words of a point within another, where a nice one has to say so. */
    static Text within(KeyPoint point) {
      Text words = Markdown.line(point.text());
      return point.must() ? words : Text.of("Nice: ").plus(words);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.points(this);
    }
  }

  /** A deeper question, and what belongs to it. */
  record Probe(String ask, List<Piece> pieces) implements Piece {
    public Probe {
      pieces = List.copyOf(pieces);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.probe(this);
    }
  }

  /** Where to read more. */
  record Sources(List<Reference> references) implements Piece {
    public Sources {
      references = List.copyOf(references);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.sources(this);
    }
  }

  /**
   * Room to write.
   *
   * @param lines how many
   */
  record Room(int lines) implements Piece {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.room(this);
    }
  }

  /**
   * A box for the grade, the time and notes.
   *
   * @param budget the time that the answer may take, in words
   */
  record Score(String budget) implements Piece {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.score(this);
    }
  }

  /** What a good answer says: the musts, and the nice ones where there are any. */
  static List<Piece> checklist(List<KeyPoint> checklist, boolean toTick) {
    List<Piece> pieces = new ArrayList<>();
    for (boolean must : new boolean[] {true, false}) {
      List<KeyPoint> some = checklist.stream().filter(point -> point.must() == must).toList();
      if (!some.isEmpty()) {
        pieces.add(new Points(must ? "Must say" : "Nice to say", some, toTick));
      }
    }
    return pieces;
  }

  /** The whole answer, and what it should say. */
  static List<Piece> answer(Question question) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Answer(question.referenceAnswer()));
    pieces.addAll(checklist(question.checklist(), false));
    return pieces;
  }

  /**
   * What is to be done with each kind of piece.
   *
   * @param <R> what comes of it
   */
  interface Cases<R> {
    R answer(Answer answer);

    R points(Points points);

    R probe(Probe probe);

    R sources(Sources sources);

    R room(Room room);

    R score(Score score);
  }
}
