package dev.viva.deck;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How senior the candidate is for whom a question is fair. */
public enum Level {
  JUNIOR,
  MID,
  SENIOR;

  /** The word that decks, options and screens use: {@code junior}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level with exactly that label; empty if there is none. */
  public static Optional<Level> of(String label) {
    return Arrays.stream(values()).filter(level -> level.label().equals(label)).findFirst();
  }
}
