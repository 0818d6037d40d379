package dev.viva.session;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sets of ticked points. */
final class Ticks {
  private Ticks() {}

  static SortedSet<Integer> all(int size) {
    return IntStream.range(0, size).boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  static SortedSet<Integer> toggled(SortedSet<Integer> ticks, int index) {
    SortedSet<Integer> other = new TreeSet<>(ticks);
    if (!other.add(index)) {
      other.remove(index);
    }
    return other;
  }
}
