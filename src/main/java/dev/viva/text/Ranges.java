package dev.viva.text;

import java.util.Arrays;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * A set of code points, kept as the bounds of its ranges. Its text is read when something is first
 * looked for in it: the first screen of a program that writes plain letters need not wait for it.
 */
final class Ranges {
  private final String text;
  private volatile @Nullable Bounds bounds;

  private Ranges(String text) {
    this.text = text;
  }

  /** Ranges in rising order, such as {@code "A9 2194-2199"}, in hexadecimal. */
  static Ranges of(String text) {
    return new Ranges(text);
  }

  boolean contains(int point) {
    Bounds known = bounds;
    if (known == null) {
      known = new Bounds(text);
      bounds = known;
    }
    return known.contain(point);
  }

  private static final class Bounds {
    private final int[] firsts;
    private final int[] lasts;

    Bounds(String text) {
      StringTokenizer ranges = new StringTokenizer(text);
      firsts = new int[ranges.countTokens()];
      lasts = new int[firsts.length];
      for (int i = 0; i < firsts.length; i++) {
        String range = ranges.nextToken();
        int dash = range.indexOf('-');
        int end = dash < 0 ? range.length() : dash;
        firsts[i] = Integer.parseInt(range, 0, end, 16);
        lasts[i] = Integer.parseInt(range, dash + 1, range.length(), 16);
      }
    }

    boolean contain(int point) {
      int at = Arrays.binarySearch(firsts, point);
      return at >= 0 || (at < -1 && point <= lasts[-at - 2]);
    }
  }
}
