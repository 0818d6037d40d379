package dev.viva.journal;

import java.util.Locale;

/** How sure the person was before the reveal. */
public enum Confidence {
  GUESS(1),
  THINK(2),
  SURE(3);

  private final int number;

  Confidence(int number) {
    this.number = number;
  }

  /** The key that says so and its number in the journal, 1 to 3. */
  public int number() {
    return number;
  }

  /** The confidence with this number, 1 to 3. */
  public static Confidence of(int number) {
    if (number < 1 || number > 3) {
      throw new IllegalArgumentException("a confidence is 1 to 3, not " + number);
    }
    return values()[number - 1];
  }

  /** The word on screen. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
