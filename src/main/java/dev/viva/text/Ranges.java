package dev.viva.text;

import java.util.Arrays;

/** A set of code points, kept as the bounds of its ranges. */
final class Ranges {

  private final int[] firsts;
  private final int[] lasts;

  /** Reads ranges in rising order, such as {@code "A9 2194-2199"}, in hexadecimal. */
  static Ranges of(String text) {
    return new Ranges(text.strip().split("\\s+"));
  }

  private Ranges(String[] ranges) {
    firsts = new int[ranges.length];
    lasts = new int[ranges.length];
    for (int i = 0; i < ranges.length; i++) {
      int dash = ranges[i].indexOf('-');
      firsts[i] = Integer.parseInt(dash < 0 ? ranges[i] : ranges[i].substring(0, dash), 16);
      lasts[i] = dash < 0 ? firsts[i] : Integer.parseInt(ranges[i].substring(dash + 1), 16);
    }
  }

  boolean contains(int point) {
    int at = Arrays.binarySearch(firsts, point);
    return at >= 0 || (at < -1 && point <= lasts[-at - 2]);
  }
}
