package dev.viva.cli;

import picocli.CommandLine.TypeConversionException;

/**
 * Numbers as values. What is none, or out of range, is told in a {@link TypeConversionException}.
 */
final class Numbers {
  private static final int MOST = 1_000_000;

  private Numbers() {}

  /** How many: from 1 to a million, more than all decks of anybody hold. */
  static Integer count(String value) {
    int count = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
    if (count < 1 || count > MOST) {
      throw new TypeConversionException(
          "'" + value + "' is not a whole number from 1 to 1,000,000.");
    }
    return count;
  }

  /** Any whole number of 64 bits, negative ones too. */
  static Long seed(String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "'" + value + "' is not a whole number, such as 7, of at most 18 digits.");
    }
  }

  /** The number of a session as the list of sessions shows it. */
  static Integer session(String value) {
    if (!value.matches("0*[1-9][0-9]{0,8}")) {
      throw new TypeConversionException(
          "'" + value + "' is not the number of a session; viva report lists them.");
    }
    return Integer.parseInt(value);
  }
}
