package dev.viva.text;

/**
 * How wide text is on a terminal: 2 cells for East Asian wide characters and for emoji, none for
 * marks, 1 for the rest, also where Unicode calls the width ambiguous. Terminals differ over emoji:
 * a layout may rely on the width, a meaning never.
 */
public final class Width {

  private Width() {}

  /** The cells of text that has passed the gate {@link Visible}. */
  public static int of(String text) {
    int width = 0;
    int at = 0;
    while (at < text.length()) {
      int end = Clusters.end(text, at);
      width += Clusters.width(text, at, end);
      at = end;
    }
    return width;
  }
}
