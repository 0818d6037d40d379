package dev.viva.paper;

import dev.viva.deck.Question;
import java.util.ArrayList;
import java.util.List;

/** Cards to cut out: the prompt on the front, what a good answer says on the back. */
public final class CardsSheet {
  private CardsSheet() {}

  /**
   * The cards of these questions, in their order.
   *
   * @param oneSided front and back side by side, to be folded, for printers of one side
   */
  public static Sheet of(Pick pick, PaperSize paper, boolean oneSided) {
    List<Sheet.Entry> cards = new ArrayList<>();
    for (Question question : pick.questions()) {
      cards.add(
          pick.entry(
              cards.size() + 1,
              question,
              Pick.facts(question),
              Piece.checklist(question.checklist(), false)));
    }
    return new Sheet(
        Sheet.Layout.CARDS,
        paper,
        pick.title("Cards"),
        pick.notes(),
        new Sheet.Cards(cards, oneSided));
  }
}
