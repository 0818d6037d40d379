package dev.viva.deck;

import java.util.Locale;

/** Lines to paste in place of the wrong one. */
final class Cures {
  private final SourceText source;

  Cures(SourceText source) {
    this.source = source;
  }

  /** The line with everything from the offset on in quotes, without its indentation. */
  String quotedFrom(int offset) {
    return source.before(offset).strip() + " " + quote(source.after(offset).strip());
  }

  /** What a node's first line holds, in quotes. */
  String quoted(Node node) {
    return quote(source.slice(node.start(), node.end()));
  }

  /** The text in quotes: double ones, or single ones if it holds double ones or a backslash. */
  static String quote(String text) {
    if (text.contains("\"") || text.contains("\\")) {
      return "'" + text.replace("'", "''") + "'";
    }
    return '"' + text + '"';
  }

  /** The words of a text as an id: at most eight of them, joined by hyphens. */
  static String slug(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return words.replaceAll("^-+", "").replaceAll("^((?:[^-]+-){0,7}[^-]+).*", "$1").strip();
  }
}
