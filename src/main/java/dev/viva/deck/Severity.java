package dev.viva.deck;

import java.util.Locale;

/** How bad a mistake in a deck is. */
public enum Severity {
  /** What it stands in cannot be drilled: a question, or the whole file, is set aside. */
  ERROR,
  /** It can be drilled, but probably not as the author meant. */
  WARNING;

  /** The word that screens and reports use: {@code error}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
