package dev.viva.deck;

/** Texts in a list or mapping that is written in brackets. */
final class FlowText {
  private FlowText() {}

  /** Where the text that holds the index ends: before a comma or bracket that is not within it. */
  static int end(String line, int index) {
    int depth = 0;
    for (int i = index; i < line.length(); i++) {
      char c = line.charAt(i);
      if ("([{".indexOf(c) >= 0) {
        depth++;
      } else if (depth > 0 && ")]}".indexOf(c) >= 0) {
        depth--;
      } else if (depth == 0 && ",]}".indexOf(c) >= 0) {
        return i;
      }
    }
    return line.length();
  }
}
