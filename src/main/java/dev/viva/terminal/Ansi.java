package dev.viva.terminal;

import dev.viva.text.Meaning;
import dev.viva.text.Span;
import dev.viva.text.Text;

/**
 * The one place where meanings become escape codes: three hues only, bold, on single words, chosen
 * to be readable on light and dark backgrounds; prose and code keep the default colour.
 */
public enum Ansi {
  COLOURED,
  PLAIN;

  private static final String RESET = "\u001b[0m";

  /** The line as a terminal takes it; without a single escape code when plain. */
  public String render(Text line) {
    StringBuilder rendered = new StringBuilder();
    for (Span span : line.spans()) {
      String code = this == PLAIN ? "" : code(span.meaning());
      rendered.append(code).append(span.text()).append(code.isEmpty() ? "" : RESET);
    }
    return rendered.toString();
  }

  private static String code(Meaning meaning) {
    return switch (meaning) {
      case GOOD -> "\u001b[1;32m";
      case BAD -> "\u001b[1;31m";
      case ATTENTION -> "\u001b[1;35m";
      case HEADING, STRONG, CODE_KEYWORD -> "\u001b[1m";
      case MUTED, CODE_COMMENT -> "\u001b[2m";
      case PLAIN, EMPHASIS, CODE -> "";
    };
  }
}
