package dev.viva.journal;

import java.util.Locale;

/**
 * How well a question was answered, worst first: FSRS's again, hard, good, easy, in the words of an
 * interview.
 */
public enum Grade {
  MISSED(1),
  SHAKY(2),
  SOLID(3),
  NAILED(4);

  private final int number;

  Grade(int number) {
    this.number = number;
  }

  /** The key that gives this grade and its number in FSRS, 1 to 4. */
  public int number() {
    return number;
  }

  /** The grade with this number, 1 to 4. */
  public static Grade of(int number) {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("a grade is 1 to 4, not " + number);
    }
    return values()[number - 1];
  }

  /** The word on screen and in the journal: {@code missed}, {@code shaky}, ... */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True from {@link #SOLID} on: what a score counts. */
  public boolean isSolid() {
    return compareTo(SOLID) >= 0;
  }
}
