package dev.viva.view;

import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.text.Width;
import dev.viva.text.Wrap;

/** As many whole words around a match as fit on a line. */
final class Snippet {
  private static final String DOTS = "...";

  private final String text;
  private int from;
  private int to;

  private Snippet(String text, int from, int to) {
    this.text = text;
    this.from = wordStart(text, from);
    this.to = wordEnd(text, to);
  }

  /**
   * The match with the words around it, and dots where words are left out.
   *
   * @param from where the match begins in the text
   * @param to where it ends
   * @param room how many cells there are
   */
  static Text of(String text, int from, int to, int room) {
    Snippet snippet = new Snippet(text, from, to);
    snippet.widen(room);
    Text match = Text.of(text.substring(from, to), Meaning.STRONG);
    Text whole =
        Text.of((snippet.from > 0 ? DOTS + " " : "") + text.substring(snippet.from, from))
            .plus(match)
            .plus(text.substring(to, snippet.to) + (snippet.to < text.length() ? " " + DOTS : ""));
    return Wrap.cut(whole, room);
  }

  /** Takes in a word behind the match, a word before it, and so on while they fit. */
  private void widen(int room) {
    boolean wider = true;
    while (wider) {
      wider = fits(from, next(), room) && to < next();
      to = wider ? next() : to;
      boolean back = fits(previous(), to, room) && previous() < from;
      from = back ? previous() : from;
      wider |= back;
    }
  }

  private boolean fits(int start, int end, int room) {
    int dots = (start > 0 ? DOTS.length() + 1 : 0) + (end < text.length() ? DOTS.length() + 1 : 0);
    return Width.of(text.substring(start, end)) + dots <= room;
  }

  private int next() {
    return to == text.length() ? to : wordEnd(text, to + 1);
  }

  private int previous() {
    return from == 0 ? from : wordStart(text, from - 1);
  }

  private static int wordStart(String text, int at) {
    return text.lastIndexOf(' ', at - 1) + 1;
  }

  private static int wordEnd(String text, int at) {
    int space = text.indexOf(' ', at);
    return space < 0 ? text.length() : space;
  }
}
