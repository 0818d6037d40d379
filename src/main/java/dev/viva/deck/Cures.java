package dev.viva.deck;

import java.text.Normalizer;
import java.util.Locale;

/** Lines to paste in place of the wrong one. */
final class Cures {
  private static final int MAX_SLUG = 40;

  private final SourceText source;

  Cures(SourceText source) {
    this.source = source;
  }

  /**
   * The line with everything from the offset on in quotes, without its indentation; in brackets
   * only the text at the offset, in quotes.
   */
  String quotedFrom(int offset) {
    String line = source.line(source.lineAt(offset));
    int start = source.before(offset).length();
    if (FlowText.isWithin(line, start)) {
      return quote(line.substring(start, FlowText.end(line, start)).strip());
    }
    return source.before(offset).strip() + " " + quote(source.after(offset).strip());
  }

  /** What a node's first line holds, in quotes. */
  String quoted(Node node) {
    String text = source.slice(node.start(), node.end());
    return quote(text.endsWith(",") ? text.substring(0, text.length() - 1) : text);
  }

  /** The text in quotes: double ones, or single ones if it holds double ones or a backslash. */
  static String quote(String text) {
    if (text.contains("\"") || text.contains("\\")) {
      return "'" + text.replace("'", "''") + "'";
    }
    return '"' + text + '"';
  }

  /** The first words of a text as an id, without accents; empty if none can be part of one. */
  static String slug(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    StringBuilder slug = new StringBuilder();
    for (String word : plain.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      String longer = slug.isEmpty() ? word : slug + "-" + word;
      if (!word.isEmpty() && longer.length() <= MAX_SLUG) {
        slug.replace(0, slug.length(), longer);
      }
    }
    return slug.toString();
  }
}
