package dev.viva.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The gate for foreign text: what came from a file, a person or the environment passes through here
 * before it reaches a screen or paper. Nothing is taken out, since that would hide an attack:
 * whatever could steer a terminal, reorder a line or hide in it is shown, {@code ^[} for ESC and
 * {@code <U+202E>} for a character that turns the direction of reading.
 *
 * <p>Two joiners and the variation selectors stay as they are where they do their work, inside an
 * emoji or in a script that needs them. What passed the gate once passes it unchanged.
 */
public final class Visible {

  private static final int TAB_STOP = 4;

  private final String foreign;
  private final StringBuilder clean = new StringBuilder();

  /** How much of the foreign text is in the clean one. */
  private int copied;

  /** The last character that was kept, a space after one that was not. */
  private int before = ' ';

  /** Whether a joiner here would join the emoji before it to another. */
  private boolean inEmoji;

  private Visible(String foreign) {
    this.foreign = foreign;
  }

  /** The text on one line: a line break or a tab becomes a space. */
  public static String line(String foreign) {
    int plain = plainPrefix(foreign);
    return plain == foreign.length() ? foreign : new Visible(foreign).line(Math.max(0, plain - 1));
  }

  /**
   * The text line by line, split at LF, CR LF and CR; a break at the very end ends the last line
   * and begins none. A tab leads to the next column that is a multiple of four, as in Markdown.
   */
  public static List<String> lines(String foreign) {
    var lines = new ArrayList<String>();
    foreign.lines().forEach(line -> lines.add(line(tabsToSpaces(line))));
    return List.copyOf(lines);
  }

  /** A character by its number: {@code <U+202E>}. */
  public static String spelled(int codePoint) {
    return String.format(Locale.ROOT, "<U+%04X>", codePoint);
  }

  /** How many characters at the start are common letters, that need no further look. */
  private static int plainPrefix(String text) {
    int at = 0;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a character is a common letter or sign, which is shown as it is wherever it stands. */
  public static boolean isPlain(char c) {
    return (c >= ' ' && c <= '~') || (c > 0xA0 && c < 0x300 && c != CodePoints.SOFT_HYPHEN);
  }

  private String line(int start) {
    int at = start;
    while (at < foreign.length()) {
      int point = foreign.codePointAt(at);
      int next = at + (foreign.startsWith("\r\n", at) ? 2 : Character.charCount(point));
      if (isKept(point, next)) {
        before = point;
        inEmoji = CodePoints.isEmoji(point) || (inEmoji && point == CodePoints.EMOJI_SELECTOR);
      } else {
        clean.append(foreign, copied, at).append(shown(point));
        copied = next;
        before = ' ';
        inEmoji = false;
      }
      at = next;
    }
    return copied == 0 ? foreign : clean.append(foreign, copied, foreign.length()).toString();
  }

  private boolean isKept(int point, int next) {
    if (point == CodePoints.ZERO_WIDTH_JOINER && inEmoji) {
      return next < foreign.length() && CodePoints.isEmoji(foreign.codePointAt(next));
    }
    if (CodePoints.isJoiner(point)) {
      return CodePoints.takesJoiners(before);
    }
    if (point == CodePoints.EMOJI_SELECTOR) {
      return CodePoints.isEmoji(before) || isKeycap(before);
    }
    if (CodePoints.isSelector(point)) {
      return CodePoints.takesSelector(before);
    }
    return !CodePoints.isHidden(point);
  }

  /** Whether the selector makes it the picture of a key. */
  private static boolean isKeycap(int point) {
    return (point >= '0' && point <= '9') || point == '#' || point == '*';
  }

  private static String shown(int point) {
    if (point == '\n' || point == '\r' || point == '\t') {
      return " ";
    }
    if (point < ' ' || point == 0x7F) {
      return "^" + (char) (point ^ 0x40);
    }
    return spelled(point);
  }

  private static String tabsToSpaces(String line) {
    if (line.indexOf('\t') < 0) {
      return line;
    }
    var spaced = new StringBuilder();
    int column = 0;
    int copied = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', copied)) {
      column += Width.of(line(line.substring(copied, tab)));
      int blanks = TAB_STOP - column % TAB_STOP;
      spaced.append(line, copied, tab).append(" ".repeat(blanks));
      column += blanks;
      copied = tab + 1;
    }
    return spaced.append(line, copied, line.length()).toString();
  }
}
