package dev.viva.paper;

import dev.viva.deck.FollowUp;
import dev.viva.deck.KeyPoint;
import dev.viva.deck.Question;
import dev.viva.view.Words;
import java.util.ArrayList;
import java.util.List;

/** For a friend who plays the interviewer: what to ask, what to listen for, and a box to score. */
public final class InterviewerSheet {
  private static final String HOW =
      "Read a question aloud and start a watch. Tick what is said, then ask the follow-ups, and"
          + " score: all musts are solid, half of them shaky, less is missed.";

  private InterviewerSheet() {}

  /** The interviewer's sheet of these questions, in their order. */
  public static Sheet of(Pick pick, PaperSize paper) {
    List<Sheet.Entry> entries = new ArrayList<>();
    for (Question question : pick.questions()) {
      entries.add(pick.entry(entries.size() + 1, question, Pick.facts(question), pieces(question)));
    }
    List<String> notes = new ArrayList<>(pick.notes());
    notes.add(HOW);
    return new Sheet(
        Sheet.Layout.INTERVIEWER,
        paper,
        pick.title("Interviewer's sheet"),
        notes,
        new Sheet.Chapters(List.of(Sheet.Chapter.of("", Sheet.Start.ANYWHERE, entries))));
  }

  private static List<Piece> pieces(Question question) {
    List<Piece> pieces = Piece.checklist(question.checklist(), true);
    List<KeyPoint> flags =
        question.redFlags().stream()
            .map(flag -> new KeyPoint("“" + flag + "”", false, List.of(), List.of()))
            .toList();
    if (!flags.isEmpty()) {
      pieces.add(new Piece.Points("Red flags", flags, true));
    }
    question.followUps().forEach(followUp -> pieces.add(probe(followUp)));
    pieces.add(new Piece.Score(Words.budget(question.seconds())));
    return pieces;
  }

  private static Piece probe(FollowUp followUp) {
    List<Piece> listenFor =
        followUp.points().isEmpty()
            ? List.of(new Piece.Answer(followUp.answer()))
            : List.of(new Piece.Points("", followUp.points(), true));
    return new Piece.Probe(followUp.ask(), listenFor);
  }
}
