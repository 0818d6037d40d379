package dev.viva.deck;

import dev.viva.text.Visible;

/** Characters that a screen would not show, or that would change what it shows around them. */
final class Hidden {
  private Hidden() {}

  /** The index of the first hidden character that is neither a line feed nor a tab; -1 if none. */
  static int first(String text) {
    return isPlain(text) ? -1 : firstOf(text);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Visible.isPlain(c) && c != '\n' && c != '\t') {
        return false;
      }
    }
    return true;
  }

  private static int firstOf(String text) {
    String breaks = text.replace('\n', ' ').replace('\t', ' ');
    String shown = Visible.line(breaks);
    if (shown.equals(breaks)) {
      return -1;
    }
    int i = 0;
    while (i < shown.length() && i < breaks.length() && shown.charAt(i) == breaks.charAt(i)) {
      i++;
    }
    return i;
  }
}
