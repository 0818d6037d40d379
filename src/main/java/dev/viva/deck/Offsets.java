package dev.viva.deck;

/**
 * Turns indices of code points, which SnakeYAML's marks hold, into offsets into the file's text.
 * Marks come almost in order, so each is counted from the one before.
 */
final class Offsets {
  private final String text;
  private final int base;

  private final boolean isEven;

  private int seenIndex;
  private int seenOffset;

  Offsets(String text, int base) {
    this.text = text;
    this.base = base;
    this.isEven = text.codePointCount(0, text.length()) == text.length();
  }

  /** Whether each code point of the text is one UTF-16 unit. */
  boolean isEven() {
    return isEven;
  }

  /** Where the text begins in its file. */
  int base() {
    return base;
  }

  /** The offset asked for last. */
  int latest() {
    return base + seenOffset;
  }

  /** The offset of a code point, given by its index in the text. */
  int of(int index) {
    seenOffset = isEven ? index : text.offsetByCodePoints(seenOffset, index - seenIndex);
    seenIndex = index;
    return base + seenOffset;
  }
}
