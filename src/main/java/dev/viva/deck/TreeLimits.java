package dev.viva.deck;

/**
 * How large a tree may grow. A hostile file of a few hundred bytes can ask for millions of nodes,
 * so everything is counted while the tree is built.
 */
final class TreeLimits {
  /** Questions in a deck, and entries of any other list or mapping. */
  static final int MAX_ENTRIES = 10_000;

  /** Collections within collections; a deck needs eight. */
  static final int MAX_DEPTH = 20;

  /** UTF-16 units in one text. */
  static final int MAX_TEXT = 64 * 1024;

  /** Texts, lists and mappings in all: {@value #MAX_ENTRIES} rich questions. */
  private static final int MAX_NODES = 1_000_000;

  /** UTF-16 units in one line: the time to read a word grows with the square of its length. */
  private static final int MAX_LINE = MAX_TEXT;

  private int nodes;

  /**
   * Looks for a line that is too long, before the text is read.
   *
   * @param base where the text begins in its file
   */
  static void checkLines(String text, int base) {
    int start = 0;
    while (text.length() - start > MAX_LINE) {
      int end = text.lastIndexOf('\n', start + MAX_LINE);
      end = end < start ? text.lastIndexOf('\r', start + MAX_LINE) : end;
      if (end < start) {
        throw refusal("a line of more than " + MAX_LINE + " characters", base + start);
      }
      start = end + 1;
    }
  }

  void countNode(int at) {
    nodes++;
    if (nodes > MAX_NODES) {
      throw refusal("more than " + MAX_NODES + " texts, lists and mappings in one file", at);
    }
  }

  void checkDepth(int depth, int at) {
    if (depth > MAX_DEPTH) {
      throw refusal("more than " + MAX_DEPTH + " lists and mappings within each other", at);
    }
  }

  void checkSize(int entries, int at) {
    if (entries >= MAX_ENTRIES) {
      throw refusal("more than " + MAX_ENTRIES + " entries in one list or mapping", at);
    }
  }

  void checkText(Node.Scalar scalar, Problems problems) {
    if (scalar.text().length() > MAX_TEXT) {
      String message = "a text of more than " + MAX_TEXT + " characters";
      problems.error(scalar, message, "shorten it; an answer is said in minutes");
    }
  }

  private static SyntaxError refusal(String what, int at) {
    return new SyntaxError(what, SyntaxError.LIMIT, at, at);
  }
}
