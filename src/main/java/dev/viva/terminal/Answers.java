package dev.viva.terminal;

/** What may stand in a typed answer. */
final class Answers {
  /** An answer has at most so many characters. */
  static final int LONGEST = 10_000;

  static final String TOO_LONG = "  Only the first 10,000 characters are kept.";

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Answers() {}

  /**
   * The text without what cannot be seen: controls, and format characters, which could reorder a
   * line or hide in it; but joiners, which some scripts and emoji need. Line breaks of every kind
   * become LF, a tab becomes four spaces.
   */
  static String clean(String foreign) {
    StringBuilder clean = new StringBuilder();
    foreign
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u0085', '\n')
        .replace('\u2028', '\n')
        .replace('\u2029', '\n')
        .replace("\t", "    ")
        .codePoints()
        .filter(Answers::isKept)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isKept(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint == '\n';
      case Character.FORMAT -> codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
      case Character.SURROGATE -> false;
      default -> true;
    };
  }

  /** As much of the text as has room, no character halved. */
  static String cut(String text, int room) {
    if (text.length() <= room) {
      return text;
    }
    boolean halves =
        room > 0
            && Character.isHighSurrogate(text.charAt(room - 1))
            && Character.isLowSurrogate(text.charAt(room));
    return text.substring(0, Math.max(0, halves ? room - 1 : room));
  }
}
