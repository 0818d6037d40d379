package dev.viva.paper;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * Writes cards to cut out, 2 by 4 on a page. Printed on both sides and turned over the long edge,
 * the backs lie behind their fronts because their columns are swapped.
 */
final class CardsHtml {
  private static final int COLUMNS = PaperSize.CARD_COLUMNS;
  private static final int ROWS = PaperSize.CARD_ROWS;

  private final Xhtml page;
  private final CardFit fit;
  private final IntConsumer progress;
  private int written;

  CardsHtml(Xhtml page, PaperSize paper, IntConsumer progress) {
    this.page = page;
    this.fit = new CardFit(paper.cardWidth(), paper.cardHeight());
    this.progress = progress;
  }

  void write(Sheet.Cards cards) {
    int onPage = cards.oneSided() ? ROWS : COLUMNS * ROWS;
    List<Sheet.Entry> all = cards.cards();
    for (int from = 0; from < all.size(); from += onPage) {
      List<Sheet.Entry> some = all.subList(from, Math.min(from + onPage, all.size()));
      if (cards.oneSided()) {
        folded(some);
      } else {
        fronts(some);
        backs(some);
      }
      written += some.size();
      progress.accept(written);
    }
  }

  private void folded(List<Sheet.Entry> cards) {
    page.open("div", "class", "page folded");
    for (int row = 0; row < cards.size(); row++) {
      face(fit.front(cards.get(row)), "front", 0, row);
      face(fit.back(cards.get(row)), "back", 1, row);
    }
    page.element("div", "", "class", "fold column1 row0");
    page.close();
  }

  private void fronts(List<Sheet.Entry> cards) {
    page.open("div", "class", "page fronts");
    for (int i = 0; i < cards.size(); i++) {
      face(fit.front(cards.get(i)), "front", i % COLUMNS, i / COLUMNS);
    }
    page.close();
  }

  private void backs(List<Sheet.Entry> cards) {
    page.open("div", "class", "page backs");
    for (int i = 0; i < cards.size(); i++) {
      face(fit.back(cards.get(i)), "back", COLUMNS - 1 - i % COLUMNS, i / COLUMNS);
    }
    page.close();
  }

  private void face(CardFit.Face face, String side, int column, int row) {
    page.open("div", "class", "card " + side + " column" + column + " row" + row);
    page.element("p", face.head(), "class", "facts");
    page.open("div", "class", "text " + face.size().label());
    XhtmlBlocks.write(face.blocks(), page);
    page.close();
    if (!face.rest().isEmpty()) {
      page.element("p", face.rest(), "class", "facts rest");
    }
    page.close();
  }
}
