package dev.viva.deck;

import java.util.regex.Pattern;

/** Code within Markdown: it is shown as it is, so that what looks wrong in prose is right there. */
final class CodeSpans {
  private static final Pattern CODE =
      Pattern.compile("(?s)(`{3,})(?!`).*?\\1|(`+)(?!`)[^\\n]*?\\2");

  private CodeSpans() {}

  /** The text with blanks in place of its code, and so with the same offsets. */
  static String blanked(String markdown) {
    return markdown.indexOf('`') < 0
        ? markdown
        : CODE.matcher(markdown).replaceAll(code -> " ".repeat(code.group().length()));
  }
}
