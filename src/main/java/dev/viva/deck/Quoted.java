package dev.viva.deck;

/** The beginning of a foreign text, to name it in a message. */
final class Quoted {
  private static final int MAX_LENGTH = 40;

  private Quoted() {}

  /** The text in quotes, cut after 40 characters. */
  static String of(String text) {
    if (text.codePointCount(0, text.length()) <= MAX_LENGTH) {
      return "'" + text + "'";
    }
    return "'" + text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH)) + "...'";
  }
}
