package dev.viva.paper;

import dev.viva.deck.KeyPoint;
import dev.viva.deck.Reference;
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
   * @param toTick whether each has a box to tick
   */
  record Points(String label, List<KeyPoint> points, boolean toTick) implements Piece {
    public Points {
      points = List.copyOf(points);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.points(this);
    }
  }

  /** Where to read more. */
  record Links(List<Reference> references) implements Piece {
    public Links {
      references = List.copyOf(references);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.links(this);
    }
  }

  /**
   * What is to be done with each kind of piece.
   *
   * @param <R> what comes of it
   */
  interface Cases<R> {
    R answer(Answer answer);

    R points(Points points);

    R links(Links links);
  }
}
