package dev.viva.deck;

/** Texts in a list or mapping that is written in brackets. */
final class FlowText {
  private FlowText() {}

  /** Whether brackets that open on this line before the index are still open there. */
  static boolean isWithin(String line, int index) {
    int depth = 0;
    for (int i = 0; i < index; i++) {
      char c = line.charAt(i);
      depth += "[{".indexOf(c) >= 0 ? 1 : "]}".indexOf(c) >= 0 ? -1 : 0;
    }
    return depth > 0;
  }

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
