package dev.viva.view;

import dev.viva.deck.Problem;
import dev.viva.text.Visible;
import dev.viva.text.Width;

/**
 * As much of a source line as fits, with the mistake in it.
 *
 * @param before what is shown of the line before the mistake
 * @param marked what is shown of the mistake itself
 * @param after what is shown behind it
 */
record Excerpt(String before, String marked, String after) {
  private static final String CUT = "...";

  static Excerpt of(Problem problem, int room) {
    String line = problem.sourceLine();
    int length = line.codePointCount(0, line.length());
    int from = line.offsetByCodePoints(0, Math.min(problem.column() - 1, length));
    int rest = line.codePointCount(from, line.length());
    int to = line.offsetByCodePoints(from, Math.min(problem.length(), rest));
    return new Excerpt(shown(line, 0, from), shown(line, from, to), shown(line, to, line.length()))
        .within(room);
  }

  String line() {
    return before + marked + after;
  }

  /** How many cells stand before the mistake. */
  int indent() {
    return Width.of(before);
  }

  /** A caret for each cell of the mistake; one where nothing stands. */
  String carets() {
    return "^".repeat(Math.max(1, Width.of(marked)));
  }

  private Excerpt within(int room) {
    if (Width.of(line()) <= room) {
      return this;
    }
    String middle =
        Width.of(marked) <= room / 2 ? marked : head(marked, room / 2 - CUT.length()) + CUT;
    int left = Math.max(0, (room - Width.of(middle)) * 2 / 3 - CUT.length());
    String start = before;
    if (Width.of(before) > left) {
      start = CUT + tail(before, left);
    }
    int right = room - Width.of(start) - Width.of(middle);
    String end = Width.of(after) <= right ? after : head(after, right - CUT.length()) + CUT;
    return new Excerpt(start, middle, end);
  }

  /** A piece of the line made visible; a tab as {@code ^I}, since its width matters here. */
  private static String shown(String line, int from, int to) {
    return Visible.line(line.substring(from, to).replace("\t", "^I"));
  }

  private static String head(String text, int cells) {
    int end = 0;
    int width = 0;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      width += Width.of(text.substring(end, next));
      if (width > cells) {
        break;
      }
      end = next;
    }
    return text.substring(0, end);
  }

  private static String tail(String text, int cells) {
    int start = text.length();
    int width = 0;
    while (start > 0) {
      int previous = text.offsetByCodePoints(start, -1);
      width += Width.of(text.substring(previous, start));
      if (width > cells) {
        break;
      }
      start = previous;
    }
    return text.substring(start);
  }
}
