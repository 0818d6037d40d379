package dev.viva.paper;

/** Foreign words in Markdown: what a reader sees is what they were. */
final class Escapes {
  private static final String ALWAYS = "\\`*[]|~";

  private Escapes() {}

  /** One line of words within a paragraph, a heading or a table's cell. */
  static String inline(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 8);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '<') {
        safe.append("&lt;");
      } else if (c == '&') {
        safe.append("&amp;");
      } else if (ALWAYS.indexOf(c) >= 0 || (c == '_' && !isWithinWord(words, i))) {
        safe.append('\\').append(c);
      } else if (c == ':' && words.startsWith("://", i)) {
        safe.append("\\:");
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  /** In {@code l1_ratio} an underscore marks nothing. */
  private static boolean isWithinWord(String words, int at) {
    return at > 0
        && at + 1 < words.length()
        && Character.isLetterOrDigit(words.charAt(at - 1))
        && Character.isLetterOrDigit(words.charAt(at + 1));
  }

  /** A line that is safe within, made safe at its start, where more signs have a meaning. */
  static String lineStart(String line) {
    String bare = line.strip();
    if (bare.matches("(?s)[#>+=-].*")) {
      return "\\" + bare;
    }
    return bare.matches("(?s)\\d{1,9}[.)].*") ? bare.replaceFirst("([.)])", "\\\\$1") : bare;
  }

  /** Program text within a line: fenced by more backticks than it holds. */
  static String code(String text) {
    if (text.isBlank()) {
      return text;
    }
    int longest = longestTicks(text);
    String fence = "`".repeat(longest + 1);
    String pad = text.startsWith("`") || text.endsWith("`") || longest > 0 ? " " : "";
    return fence + pad + text + pad + fence;
  }

  /** The length of the longest run of backticks. */
  static int longestTicks(String text) {
    int run = 0;
    int longest = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
