package dev.viva.deck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a block in its pieces.
 *
 * @param indent the spaces and tabs it begins with
 * @param hyphens the hyphens of list items, with the spaces after them
 * @param key the key without its colon; empty if there is none
 * @param lead all that stands before the value
 * @param value the rest, without blanks at its end
 */
record LineShape(String indent, String hyphens, String key, String lead, String value) {
  private static final Pattern INDENT = Pattern.compile("[ \\t]*");
  private static final Pattern HYPHEN = Pattern.compile("- +");
  private static final Pattern KEY = Pattern.compile("(\\w[\\w-]*) *:(?: +|$)");

  static LineShape of(String line) {
    int content = endOf(INDENT, line, 0);
    int start = content;
    for (int end = endOf(HYPHEN, line, start); end > start; end = endOf(HYPHEN, line, start)) {
      start = end;
    }
    Matcher key = KEY.matcher(line).region(start, line.length());
    boolean hasKey = key.lookingAt();
    int value = hasKey ? key.end() : start;
    return new LineShape(
        line.substring(0, content),
        line.substring(content, start),
        hasKey ? key.group(1) : "",
        line.substring(0, value),
        line.substring(value).stripTrailing());
  }

  /** Where a match that begins at the index ends; the index itself if there is none. */
  private static int endOf(Pattern pattern, String line, int index) {
    Matcher matcher = pattern.matcher(line).region(index, line.length());
    return matcher.lookingAt() ? matcher.end() : index;
  }

  /** The column offset at which the content begins, after indentation and hyphens. */
  int contentColumn() {
    return indent.length() + hyphens.length();
  }

  boolean isBlank() {
    return hyphens.isEmpty() && key.isEmpty() && value.isEmpty();
  }
}
