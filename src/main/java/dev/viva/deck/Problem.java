package dev.viva.deck;

import java.util.Comparator;

/**
 * A mistake in a deck: where it is, what is wrong, and what to do.
 *
 * @param severity whether something is set aside because of it
 * @param file the name of the file, as it was given to the parser
 * @param line the 1-based line
 * @param column the 1-based column, counted in code points
 * @param message what is wrong, in a few words without a full stop
 * @param sourceLine the whole line as it stands in the file, without its end; empty if unknown
 * @param length how many code points to underline, at least 1
 * @param cure what to do about it, often text to paste; may be empty
 */
public record Problem(
    Severity severity,
    String file,
    int line,
    int column,
    String message,
    String sourceLine,
    int length,
    String cure)
    implements Comparable<Problem> {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::message)
          .thenComparing(Problem::cure)
          .thenComparing(Problem::sourceLine)
          .thenComparingInt(Problem::length);

  public Problem {
    if (line < 1 || column < 1 || length < 1) {
      throw new IllegalArgumentException("no such place: " + line + ":" + column + "+" + length);
    }
  }

  /** A problem of a whole line that does not quote it. */
  static Problem at(Severity severity, String file, int line, String message, String cure) {
    return new Problem(severity, file, line, 1, message, "", 1, cure);
  }

  /** Whether something is set aside because of this problem. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** In the order of files' names, then of places in the file. */
  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }
}
