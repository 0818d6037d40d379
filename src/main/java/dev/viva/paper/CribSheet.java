package dev.viva.paper;

import dev.viva.deck.Question;
import java.util.List;

/** Everything to know, by topic: each question with its answer and its points. */
public final class CribSheet {
  private final Pick pick;
  private int number;

  private CribSheet(Pick pick) {
    this.pick = pick;
  }

  /** The crib sheet of these questions. */
  public static Sheet of(Pick pick, PaperSize paper) {
    return new Sheet(
        Sheet.Layout.CRIB,
        paper,
        pick.title("Crib sheet"),
        pick.notes(),
        new Sheet.Chapters(ByTopic.chapters(pick, new CribSheet(pick)::entry)));
  }

  private Sheet.Entry entry(Question question) {
    number++;
    List<Piece> pieces = Piece.answer(question);
    if (!question.refs().isEmpty()) {
      pieces.add(new Piece.Sources(question.refs()));
    }
    return pick.entry(number, question, Pick.facts(question) + " · " + question.id(), pieces);
  }
}
