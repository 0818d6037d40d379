package dev.viva.deck;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/**
 * Sets of numbers, and which of them are alike: of all numbers of two, 85 % are in both.
 *
 * <p>Few pairs are compared. Two sets of known sizes that are alike are only so many numbers apart;
 * all numbers are dealt into one part more than that, so the two agree on one part wholly, and
 * those with that part lie side by side (the partitions of Arasu, Ganti and Kaushik, "Efficient
 * exact set-similarity joins", 2006). Prompts of a language seldom agree on a part by chance: so
 * the time grows with the number of sets, not with that of pairs.
 */
final class SimilarSets {
  private static final int PERCENT = 85;

  /** Room for the place of a set below the name of its part. */
  private static final int PLACE_BITS = 24;

  private static final long PLACE = (1L << PLACE_BITS) - 1;

  private final List<int[]> sets;
  private final NavigableSet<Integer> sizes = new TreeSet<>();

  /** Names of parts and the sets that have them, ascending. */
  private final long[] parts;

  private long compared;

  /**
   * Sets to be looked at.
   *
   * @param sets at most 2^24, of numbers from 0 on, ascending and each once
   */
  SimilarSets(List<int[]> sets) {
    this.sets = List.copyOf(sets);
    sets.forEach(set -> sizes.add(set.length));
    LongStream.Builder all = LongStream.builder();
    for (int place = 0; place < sets.size(); place++) {
      deal(place, all);
    }
    this.parts = all.build().sorted().toArray();
  }

  /** The first set that is like this one and comes before it; none is like an empty one. */
  OptionalInt firstLike(int place) {
    int[] set = sets.get(place);
    int first = place;
    for (int size : alike(set.length)) {
      for (long name : names(set, size, apart(set.length, size))) {
        first = firstLike(set, name, first);
      }
    }
    return first < place ? OptionalInt.of(first) : OptionalInt.empty();
  }

  private int firstLike(int[] set, long name, int before) {
    int found = Arrays.binarySearch(parts, name);
    for (int at = found < 0 ? -found - 1 : found; at < parts.length; at++) {
      int other = (int) (parts[at] & PLACE);
      if ((parts[at] & ~PLACE) != name || other >= before) {
        return before;
      }
      compared++;
      if (areAlike(set, sets.get(other))) {
        return other;
      }
    }
    return before;
  }

  /** How many pairs were compared by now. */
  long compared() {
    return compared;
  }

  /** Adds the parts of a set, for sets of all sizes that can be like it. */
  private void deal(int place, LongConsumer to) {
    int[] set = sets.get(place);
    alike(set.length).stream()
        .map(size -> apart(set.length, size))
        .distinct()
        .flatMapToLong(apart -> Arrays.stream(names(set, set.length, apart)))
        .forEach(name -> to.accept(name | place));
  }

  /**
   * The names of a set's parts: chance may give two parts one name, which costs a comparison.
   *
   * @param size of the sets among which to look for it
   */
  private static long[] names(int[] set, int size, int apart) {
    long[] names = new long[apart + 1];
    for (int number : set) {
      names[number % names.length] += mixed(number);
    }
    for (int part = 0; part < names.length; part++) {
      names[part] = mixed(mixed(mixed(names[part] + size) + apart) + part) & ~PLACE;
    }
    return names;
  }

  /** The last step of SplitMix64 (Steele, Lea and Flood, 2014). */
  private static long mixed(long number) {
    long mixed = number + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /** The sizes of sets that there are and that can be like one of this size. */
  private Set<Integer> alike(int size) {
    return size == 0
        ? Set.of()
        : sizes.subSet(ceiling(PERCENT * size, 100), true, 100 * size / PERCENT, true);
  }

  /** How many numbers two sets of these sizes, if alike, have at most that the other has not. */
  private static int apart(int size, int other) {
    int common = ceiling(PERCENT * (size + other), 100 + PERCENT);
    return size + other - 2 * common;
  }

  private static int ceiling(int number, int by) {
    return (number + by - 1) / by;
  }

  private static boolean areAlike(int[] some, int[] others) {
    int common = 0;
    int at = 0;
    for (int number : some) {
      while (at < others.length && others[at] < number) {
        at++;
      }
      common += at < others.length && others[at] == number ? 1 : 0;
    }
    return 100 * common >= PERCENT * (some.length + others.length - common);
  }
}
