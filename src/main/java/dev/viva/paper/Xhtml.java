package dev.viva.paper;

import dev.viva.text.Meaning;
import dev.viva.text.Span;
import dev.viva.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes elements and words as HTML that is well-formed XML as well, as it goes: every word is
 * escaped, and what is opened is closed in its order.
 */
final class Xhtml {
  private static final Set<String> WITHIN_A_LINE =
      Set.of("a", "b", "code", "em", "i", "span", "strong");

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Xhtml(Appendable out) {
    this.out = out;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; a value may be foreign, a name not
   */
  Xhtml open(String element, String... attributes) {
    tag(element, attributes);
    raw(">");
    open.push(element);
    return this;
  }

  /** Closes the element that was opened last. */
  Xhtml close() {
    String element = open.pop();
    raw("</" + element + ">");
    return WITHIN_A_LINE.contains(element) ? this : raw("\n");
  }

  /** An element that never holds anything. */
  Xhtml empty(String element, String... attributes) {
    tag(element, attributes);
    return raw("/>\n");
  }

  /** An element with nothing but these words. */
  Xhtml element(String element, String words, String... attributes) {
    return open(element, attributes).words(Text.of(words)).close();
  }

  private void tag(String element, String... attributes) {
    raw("<" + element);
    for (int i = 0; i < attributes.length; i += 2) {
      raw(" " + attributes[i] + "=\"" + escaped(Text.of(attributes[i + 1]).plain()) + "\"");
    }
  }

  /** Words with their meanings. */
  Xhtml words(Text words) {
    words.spans().forEach(this::span);
    return this;
  }

  private void span(Span span) {
    String words = escaped(span.text());
    switch (span.meaning()) {
      case PLAIN, GOOD, BAD, ATTENTION -> raw(words);
      case STRONG, HEADING -> raw("<strong>" + words + "</strong>");
      case EMPHASIS -> raw("<em>" + words + "</em>");
      case CODE -> raw("<code>" + words + "</code>");
      case CODE_KEYWORD -> raw("<b>" + words + "</b>");
      case CODE_COMMENT -> raw("<i>" + words + "</i>");
      case MUTED -> raw("<span class=\"muted\">" + words + "</span>");
    }
  }

  /** A line of program text, which as a whole stands in a {@code code} element already. */
  Xhtml codeLine(Text line) {
    for (Span span : line.spans()) {
      span(span.meaning() == Meaning.CODE ? new Span(span.text(), Meaning.PLAIN) : span);
    }
    return raw("\n");
  }

  /** Markup of our own. */
  Xhtml raw(String markup) {
    try {
      out.append(markup);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 8);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}
