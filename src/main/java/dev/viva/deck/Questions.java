package dev.viva.deck;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A list of questions that cannot be changed, and can be narrowed, divided and counted by their
 * traits without a look at any of them: who draws ten of a hundred thousand makes ten. For one
 * thread.
 */
public final class Questions extends AbstractList<Question> implements RandomAccess {
  private final List<Part> parts = new ArrayList<>();
  private int size;

  private Questions() {}

  /** Those questions of a roll that are in some of its groups. */
  private static final class Part {
    final Roll roll;
    final List<Roll.Group> groups;
    final int begin;
    int size;
    private int @Nullable [] places;

    /**
     * A part of a list.
     *
     * @param begin where its first question is in the list
     * @param size how many questions the groups have together
     */
    Part(Roll roll, List<Roll.Group> groups, int begin, int size) {
      this.roll = roll;
      this.groups = groups;
      this.begin = begin;
      this.size = size;
    }

    /** Where its questions are in the roll, worked out when first asked for. */
    int[] places() {
      int[] known = places;
      if (known == null) {
        known = found();
        places = known;
      }
      return known;
    }

    private int[] found() {
      boolean[] isIn = new boolean[roll.groups().size()];
      groups.forEach(group -> isIn[group.number()] = true);
      int[] found = new int[size];
      int count = 0;
      for (int place = 0; count < size; place++) {
        if (isIn[roll.group(place)]) {
          found[count++] = place;
        }
      }
      return found;
    }
  }

  /** The questions of a list; of a list of this kind itself. */
  public static Questions of(List<Question> questions) {
    return questions instanceof Questions known ? known : of(Roll.of(questions));
  }

  /** The questions of a roll. */
  public static Questions of(Roll roll) {
    Questions all = new Questions();
    all.add(roll, roll.groups(), roll.size());
    return all;
  }

  /** All of several lists that have nothing in common, one after the other. */
  static Questions join(Iterable<? extends List<Question>> lists) {
    Questions all = new Questions();
    for (List<Question> list : lists) {
      of(list).parts.forEach(part -> all.add(part.roll, part.groups, part.size));
    }
    return all;
  }

  private void add(Roll roll, List<Roll.Group> groups, int count) {
    parts.add(new Part(roll, groups, size, count));
    size += count;
  }

  /** Those whose traits are wanted, in their order. */
  public Questions where(Predicate<Traits> wanted) {
    Questions some = new Questions();
    for (Part part : parts) {
      List<Roll.Group> groups = new ArrayList<>(part.groups.size());
      int count = 0;
      for (Roll.Group group : part.groups) {
        if (wanted.test(group.traits())) {
          groups.add(group);
          count += group.size();
        }
      }
      some.add(part.roll, groups, count);
    }
    return some;
  }

  /** The questions with each trait in their order, and the traits in that of their first ones. */
  public <K> Map<K, Questions> by(Function<Traits, K> trait) {
    Map<K, Questions> by = new LinkedHashMap<>();
    for (Part part : parts) {
      for (Roll.Group group : part.groups) {
        by.computeIfAbsent(trait.apply(group.traits()), key -> new Questions())
            .add(part.roll, group);
      }
    }
    return by;
  }

  private void add(Roll roll, Roll.Group group) {
    if (parts.isEmpty() || parts.get(parts.size() - 1).roll != roll) {
      add(roll, new ArrayList<>(1), 0);
    }
    Part last = parts.get(parts.size() - 1);
    last.groups.add(group);
    last.size += group.size();
    size += group.size();
  }

  /** The digest of the id of each question, for which none is looked at. */
  long[] digests() {
    long[] digests = new long[size];
    for (Part part : parts) {
      int index = part.begin;
      for (int place : part.places()) {
        digests[index++] = part.roll.digest(place);
      }
    }
    return digests;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Question get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    Part part = part(index);
    return part.roll.question(part.places()[index - part.begin]);
  }

  /** The last part that does not begin after a place in the list. */
  private Part part(int index) {
    int low = 0;
    int high = parts.size();
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (parts.get(middle).begin <= index) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return parts.get(low);
  }
}
