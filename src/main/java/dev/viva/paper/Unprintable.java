package dev.viva.paper;

import dev.viva.text.Visible;

/**
 * A character that no font of a PDF can show.
 *
 * @param codePoint the character
 * @param where the id of the element that it is in: a question's; empty outside of all
 */
public record Unprintable(int codePoint, String where) {

  /** What is printed in its place: {@code <U+1F600>}. */
  public String spelled() {
    return Visible.spelled(codePoint);
  }
}
