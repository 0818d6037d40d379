package dev.viva.text;

import java.util.Arrays;

/**
 * A set of code points, kept as the bounds of its ranges. Its text is read without a regular
 * expression: every start of the program pays for it.
 */
final class Ranges {

  private int[] firsts = new int[512];
  private int[] lasts = new int[512];
  private int size;

  private Ranges() {}

  /** Reads ranges in rising order, such as {@code "A9 2194-2199"}, in hexadecimal. */
  static Ranges of(String text) {
    var ranges = new Ranges();
    for (int at = 0; at < text.length(); ) {
      int end = end(text, at);
      if (end > at) {
        ranges.add(text, at, end);
      }
      at = end + 1;
    }
    ranges.firsts = Arrays.copyOf(ranges.firsts, ranges.size);
    ranges.lasts = Arrays.copyOf(ranges.lasts, ranges.size);
    return ranges;
  }

  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) > ' ') {
      at++;
    }
    return at;
  }

  private void add(String text, int start, int end) {
    int dash = text.indexOf('-', start);
    int firstEnd = dash < 0 || dash > end ? end : dash;
    firsts[size] = Integer.parseInt(text, start, firstEnd, 16);
    lasts[size] = firstEnd == end ? firsts[size] : Integer.parseInt(text, dash + 1, end, 16);
    size++;
  }

  boolean contains(int point) {
    int at = Arrays.binarySearch(firsts, point);
    return at >= 0 || (at < -1 && point <= lasts[-at - 2]);
  }
}
