package dev.viva.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Foreign characters in Markdown: what a reader sees is what they were. Only what could be taken
 * for markup is escaped, so that the source stays pleasant to read as well.
 */
final class Escapes {
  private static final String ALWAYS = "\\`*[]|$";
  private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]+;");

  /** What would begin a heading, a quote, an item, a rule, or underline a heading or table head. */
  private static final Pattern BLOCK_START =
      Pattern.compile("(#|>|[+-](?=\\s|$)|(?=[-=:])[-=: ]+$).*", Pattern.DOTALL);

  private static final Pattern NUMBER_START =
      Pattern.compile("^(\\d{1,9})([.)](?:\\s.*|$))", Pattern.DOTALL);

  private static final Pattern CODE_TICKS = Pattern.compile("`+");

  private Escapes() {}

  /** Words within a line, which touch nothing but the line's ends and marks of emphasis or code. */
  static String words(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 8);
    Matcher entity = ENTITY.matcher(words);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '<' && opensTag(words, i)) {
        safe.append("&lt;");
      } else if (c == '&' && entity.region(i, words.length()).lookingAt()) {
        safe.append("&amp;");
      } else if (isMarkup(words, i)) {
        safe.append('\\').append(c);
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  private static boolean isMarkup(String words, int at) {
    char c = words.charAt(at);
    return switch (c) {
      case '_' -> !(isWord(words, at - 1) && isWord(words, at + 1));
      case '~' -> at == 0 || !Character.isWhitespace(words.charAt(at - 1));
      case ':' -> words.startsWith("://", at);
      case '.' -> at >= 3 && words.regionMatches(true, at - 3, "www", 0, 3);
      case '@' -> at > 0 && !Character.isWhitespace(words.charAt(at - 1));
      default -> ALWAYS.indexOf(c) >= 0;
    };
  }

  private static boolean isWord(String words, int at) {
    return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
  }

  /** A tag, comment or autolink begins with a letter, a slash, {@code !} or {@code ?}. */
  private static boolean opensTag(String words, int at) {
    if (at + 1 == words.length()) {
      return false;
    }
    char next = words.charAt(at + 1);
    return Character.isLetter(next) || "/!?".indexOf(next) >= 0;
  }

  /** A line that is safe within, made safe at its start, where more signs have a meaning. */
  static String lineStart(String line) {
    if (BLOCK_START.matcher(line).matches()) {
      return "\\" + line;
    }
    return NUMBER_START.matcher(line).replaceFirst("$1\\\\$2");
  }

  /**
   * A line as a heading's words: without the full stop or colon that a heading does not have, and
   * with an end that is not taken for a closing row of {@code #}.
   */
  static String heading(String line) {
    String bare = line.replaceFirst("[.:;,]+$", "").stripTrailing();
    String words = bare.isEmpty() ? line : bare;
    if (words.isEmpty()) {
      return words;
    }
    String most = words.substring(0, words.length() - 1);
    char last = words.charAt(words.length() - 1);
    if (last == '#') {
      return most + "\\#";
    }
    return ".:;,!。，；：！".indexOf(last) < 0 ? words : most + "&#" + (int) last + ";";
  }

  /**
   * Program text within a line, without blanks at its ends: between more backticks than it holds.
   */
  static String code(String text) {
    String fence = "`".repeat(longestTicks(text) + 1);
    boolean needsPad = text.startsWith("`") || text.endsWith("`");
    String pad = needsPad ? " " : "";
    return fence + pad + text + pad + fence;
  }

  /** The length of the longest run of backticks. */
  static int longestTicks(String text) {
    return CODE_TICKS.matcher(text).results().mapToInt(run -> run.group().length()).max().orElse(0);
  }
}
