package dev.viva.deck;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often interviews come to a topic. */
public enum Weight {
  /** Asked outright in most interviews. */
  CORE(4),
  /** Asked by name now and then. */
  NAMED(2),
  /** Touched in passing. */
  PASSING(1);

  private final int share;

  Weight(int share) {
    this.share = share;
  }

  /** How many chances a topic of this weight has in a draw, beside the others' chances. */
  public int share() {
    return share;
  }

  /** The word that {@code topics.yaml} and screens use: {@code core}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The weight with exactly that label; empty if there is none. */
  public static Optional<Weight> of(String label) {
    return Arrays.stream(values()).filter(weight -> weight.label().equals(label)).findFirst();
  }
}
