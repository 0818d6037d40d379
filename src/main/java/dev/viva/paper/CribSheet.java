package dev.viva.paper;

import dev.viva.deck.KeyPoint;
import dev.viva.deck.Question;
import dev.viva.view.Words;
import java.util.ArrayList;
import java.util.List;

/** Everything to know, by topic: each question with its answer and its points. */
final class CribSheet {
  private int number;

  private CribSheet() {}

  static Sheet of(Pick pick, PaperSize paper) {
    CribSheet crib = new CribSheet();
    return new Sheet(
        Sheet.Layout.CRIB,
        paper,
        pick.title("Crib sheet"),
        pick.notes(),
        ByTopic.chapters(pick, crib::entry));
  }

  private Sheet.Entry entry(Question question) {
    number++;
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Answer(question.referenceAnswer()));
    List<KeyPoint> checklist = question.checklist();
    pieces.add(new Piece.Points("Must say", some(checklist, true), false));
    List<KeyPoint> nices = some(checklist, false);
    if (!nices.isEmpty()) {
      pieces.add(new Piece.Points("Nice to say", nices, false));
    }
    if (!question.refs().isEmpty()) {
      pieces.add(new Piece.Links(question.refs()));
    }
    return new Sheet.Entry(number, question, question.prompt(), facts(question), pieces);
  }

  private static List<KeyPoint> some(List<KeyPoint> points, boolean must) {
    return points.stream().filter(point -> point.must() == must).toList();
  }

  private static String facts(Question question) {
    return question.level().label()
        + " · "
        + Words.budget(question.seconds())
        + " · "
        + question.id();
  }
}
