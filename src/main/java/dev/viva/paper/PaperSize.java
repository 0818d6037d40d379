package dev.viva.paper;

/** The paper that a sheet is laid out for (ISO 216, ANSI Y14.1), upright. */
public enum PaperSize {
  A4(210, 297),
  LETTER(215.9, 279.4);

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
}
