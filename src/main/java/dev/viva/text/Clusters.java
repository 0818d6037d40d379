package dev.viva.text;

/**
 * What a reader takes for one character: a letter with its marks, an emoji with its skin tone, a
 * flag. A simple form of the grapheme clusters of Unicode's annex 29.
 */
final class Clusters {

  private Clusters() {}

  /** Whether a letter of one cell stands here and nothing joins it; a short way for most text. */
  private static boolean isLetter(String text, int at) {
    return text.charAt(at) < 0x300 && (at + 1 == text.length() || text.charAt(at + 1) < 0x300);
  }

  /** Where the cluster that starts at an index ends. */
  static int end(String text, int start) {
    if (isLetter(text, start)) {
      return start + 1;
    }
    int first = text.codePointAt(start);
    int at = start + Character.charCount(first);
    if (CodePoints.isRegionalIndicator(first)
        && at < text.length()
        && CodePoints.isRegionalIndicator(text.codePointAt(at))) {
      at += 2;
    }
    boolean emoji = CodePoints.isEmoji(first);
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (!extendsCluster(point, emoji)) {
        break;
      }
      at += Character.charCount(point);
      if (emoji && CodePoints.isJoiner(point) && at < text.length()) {
        int joined = text.codePointAt(at);
        at += CodePoints.isEmoji(joined) ? Character.charCount(joined) : 0;
      }
    }
    return at;
  }

  /** How many cells a cluster takes: 0 to 2, more only where a script stacks letters. */
  static int width(String text, int start, int end) {
    if (isLetter(text, start)) {
      return 1;
    }
    int width = 0;
    for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      if (point == CodePoints.EMOJI_SELECTOR) {
        return 2;
      }
      width += width(point);
    }
    return CodePoints.isEmoji(text.codePointAt(start)) ? Math.min(width, 2) : width;
  }

  private static int width(int point) {
    if (CodePoints.isMark(point) || CodePoints.isJoiner(point)) {
      return 0;
    }
    return CodePoints.isWide(point) ? 2 : 1;
  }

  private static boolean extendsCluster(int point, boolean emoji) {
    return CodePoints.isMark(point)
        || CodePoints.isJoiner(point)
        || (emoji && CodePoints.isSkinTone(point))
        || (!emoji && Character.getType(point) == Character.COMBINING_SPACING_MARK);
  }
}
