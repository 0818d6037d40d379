package dev.viva.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: at spaces and beside characters of two cells, as Chinese and Japanese are
 * written. A word longer than a line is broken between clusters. The spaces at a break go, nothing
 * else does.
 */
public final class Wrap {

  private static final String DOTS = "...";

  /** No line begins with these. */
  private static final String CLOSING = ".,;:!?)]}%'\"、。，．：；！？）］｝」』】〉》〕〗〙ーぁぃぅぇぉっゃゅょァィゥェォッャュョ";

  /** No line ends with these. */
  private static final String OPENING = "([{'\"（［｛「『【〈《〔〖〘";

  private final Text text;
  private final String plain;
  private final List<Text> lines = new ArrayList<>();

  private Wrap(Text text) {
    this.text = text;
    this.plain = text.plain();
  }

  /** The text in lines of at most so many cells; no words make one empty line. */
  public static List<Text> lines(Text text, int width) {
    return lines(text, width, 0, 0);
  }

  /**
   * The text in lines of at most so many cells, each indented.
   *
   * @param width cells of a line with its indent; where the indent leaves no room a line still
   *     takes one cluster
   * @param firstIndent blanks before the first line
   * @param nextIndent blanks before every other line
   */
  public static List<Text> lines(Text text, int width, int firstIndent, int nextIndent) {
    var wrap = new Wrap(text);
    wrap.fill(Math.max(1, width - firstIndent), Math.max(1, width - nextIndent));
    var lines = new ArrayList<Text>();
    for (Text line : wrap.lines) {
      lines.add(line.indent(lines.isEmpty() ? firstIndent : nextIndent));
    }
    return List.copyOf(lines);
  }

  /**
   * The text itself if it fits into so many cells, else its first words and {@code ...}; where
   * there is no room for both, as much as fits.
   */
  public static Text cut(Text text, int width) {
    if (text.width() <= width) {
      return text;
    }
    Text start = lines(text, width - 1 - DOTS.length()).get(0);
    boolean wholeWord = text.plain().startsWith(" ", start.plain().length());
    Text cut = start.plus(wholeWord ? " " + DOTS : DOTS);
    return cut.width() <= width ? cut : text.slice(0, new Wrap(text).fitting(0, width));
  }

  /**
   * The next place after an index where a line may end and another begin: behind spaces, beside a
   * character of two cells, or the end of the text.
   */
  public static int nextBreak(String plain, int from) {
    return spacesEnd(plain, wordEnd(plain, spacesEnd(plain, from)));
  }

  /** The cells of the widest piece that no line need break. */
  static int longestWord(Text text) {
    var wrap = new Wrap(text);
    int longest = 0;
    for (int at = spacesEnd(wrap.plain, 0); at < wrap.plain.length(); ) {
      int end = wordEnd(wrap.plain, at);
      longest = Math.max(longest, Width.of(wrap.plain.substring(at, end)));
      at = spacesEnd(wrap.plain, end);
    }
    return longest;
  }

  private void fill(int firstRoom, int nextRoom) {
    int room = firstRoom;
    int start = 0;
    int end = 0;
    int full = full(start, room);
    for (int word = spacesEnd(plain, 0); word < plain.length(); word = spacesEnd(plain, end)) {
      int wordEnd = wordEnd(plain, word);
      if (full < wordEnd) {
        if (end > start) {
          lines.add(text.slice(start, end));
          room = nextRoom;
        }
        start = word;
        full = full(start, room);
      }
      end = wordEnd;
      while (full < end) {
        lines.add(text.slice(start, full));
        start = full;
        room = nextRoom;
        full = full(start, room);
      }
    }
    if (end > start || lines.isEmpty()) {
      lines.add(text.slice(start, end));
    }
  }

  /** Where the clusters from an index on no longer fit into so many cells; at least one does. */
  private int full(int start, int room) {
    int first = start == plain.length() ? start : Clusters.end(plain, start);
    return Math.max(first, fitting(start, room));
  }

  /** Where the clusters from an index on no longer fit into so many cells. */
  private int fitting(int start, int room) {
    int at = start;
    int left = room;
    while (at < plain.length()) {
      int end = Clusters.end(plain, at);
      left -= Clusters.width(plain, at, end);
      if (left < 0) {
        break;
      }
      at = end;
    }
    return at;
  }

  private static int spacesEnd(String plain, int start) {
    int at = start;
    while (at < plain.length() && plain.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int wordEnd(String plain, int start) {
    int at = start == plain.length() ? start : Clusters.end(plain, start);
    while (at < plain.length() && plain.charAt(at) != ' ' && !breaksAt(plain, at)) {
      at = Clusters.end(plain, at);
    }
    return at;
  }

  /** Whether a line may end here although no space does. */
  private static boolean breaksAt(String plain, int at) {
    int before = plain.codePointBefore(at);
    int after = plain.codePointAt(at);
    return (CodePoints.isWide(before) || CodePoints.isWide(after))
        && OPENING.indexOf(before) < 0
        && CLOSING.indexOf(after) < 0;
  }
}
