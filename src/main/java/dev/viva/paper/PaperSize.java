package dev.viva.paper;

/** The paper that a sheet is laid out for (ISO 216, ANSI Y14.1), upright. */
public enum PaperSize {
  A4(210, 297),
  LETTER(215.9, 279.4);

  /** What no printer reaches, at each edge, in millimetres. */
  static final double CARD_MARGIN = 8;

  /** How many cards to cut out stand side by side. */
  static final int CARD_COLUMNS = 2;

  /** How many of them stand one below the other. */
  static final int CARD_ROWS = 4;

  private final double width;
  private final double height;

  PaperSize(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** In millimetres. */
  double width() {
    return width;
  }

  /** In millimetres. */
  double height() {
    return height;
  }

  /** The width of a card to cut out, in millimetres. */
  double cardWidth() {
    return (width - 2 * CARD_MARGIN) / CARD_COLUMNS;
  }

  /** The height of a card to cut out, in millimetres. */
  double cardHeight() {
    return (height - 2 * CARD_MARGIN) / CARD_ROWS;
  }
}
