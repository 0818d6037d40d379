package dev.viva.deck;

import java.util.regex.Pattern;

/** What of a Markdown text is said aloud: all but code blocks and tables, which are shown. */
final class SpokenText {
  private static final Pattern FENCED =
      Pattern.compile("(?ms)^ {0,3}(`{3,}|~{3,}).*?(^ {0,3}\\1|\\z)");
  private static final Pattern SHOWN_LINE = Pattern.compile("(?m)^(?: {4,}|\\t| *\\|).*$");

  private SpokenText() {}

  static String of(String markdown) {
    return SHOWN_LINE.matcher(FENCED.matcher(markdown).replaceAll("")).replaceAll("");
  }
}
