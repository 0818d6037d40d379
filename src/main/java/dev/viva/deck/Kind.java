package dev.viva.deck;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of interview question it is, which sets how long an answer may take. */
public enum Kind {
  CONCEPT,
  CODING,
  SYSTEM_DESIGN,
  BEHAVIORAL,
  CASE,
  PRESENTATION,
  GENERAL,
  ETHICS,
  BUSINESS,
  TOOLING;

  private static final int SHORT_SECONDS = 90;
  private static final int LONG_SECONDS = 1500;

  /** The word that decks, options and screens use: {@code system-design}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with exactly that label; empty if there is none. */
  public static Optional<Kind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }

  /** Whether an answer goes through phases, and so may be written in parts. */
  public boolean isLong() {
    return switch (this) {
      case CODING, SYSTEM_DESIGN, BEHAVIORAL, CASE, PRESENTATION -> true;
      case CONCEPT, GENERAL, ETHICS, BUSINESS, TOOLING -> false;
    };
  }

  /** The seconds an answer may take when the deck does not say. */
  public int defaultSeconds() {
    return isLong() ? LONG_SECONDS : SHORT_SECONDS;
  }
}
