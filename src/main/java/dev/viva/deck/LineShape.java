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
  private static final Pattern SHAPE =
      Pattern.compile("([ \\t]*)((?:- +)*)(?:(\\w[\\w-]*) *:(?: +|$))?(.*?)\\s*");

  static LineShape of(String line) {
    Matcher shape = SHAPE.matcher(line);
    if (!shape.matches()) {
      throw new IllegalArgumentException("more than one line: " + line);
    }
    String key = shape.group(3) == null ? "" : shape.group(3);
    return new LineShape(
        shape.group(1), shape.group(2), key, line.substring(0, shape.start(4)), shape.group(4));
  }

  /** The column offset at which the content begins, after indentation and hyphens. */
  int contentColumn() {
    return indent.length() + hyphens.length();
  }

  boolean isBlank() {
    return hyphens.isEmpty() && key.isEmpty() && value.isEmpty();
  }
}
