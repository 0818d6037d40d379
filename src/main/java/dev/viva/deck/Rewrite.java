package dev.viva.deck;

/**
 * Some lines of a file and what to write in their place.
 *
 * @param firstLine the first line replaced, 1-based
 * @param lastLine the last line replaced
 * @param replacement the line that takes their place, with its indentation
 * @param cure how to tell the author
 */
record Rewrite(int firstLine, int lastLine, String replacement, String cure) {

  /** Replaces one line, and shows the author the new one. */
  static Rewrite of(int line, String replacement) {
    return new Rewrite(line, line, replacement, replacement.strip());
  }
}
