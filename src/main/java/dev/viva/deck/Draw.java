package dev.viva.deck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Draws questions for a sitting. */
public final class Draw {
  private Draw() {}

  /** The first questions of the candidates in their own order, at most {@code count}. */
  public static List<Question> inOrder(List<Question> candidates, int count) {
    return candidates.stream().limit(count).toList();
  }

  /**
   * Questions at random, at most {@code count}: first a topic is drawn, with the chances of its
   * weight, then one of its questions, each as likely as the others. No topic comes again while
   * there are questions on topics that have not come, or have come less often.
   *
   * <p>The same candidates and the same random numbers make the same draw on every Java release,
   * because only {@link RandomGenerator#nextLong()} is used.
   */
  public static List<Question> shuffled(
      List<Question> candidates, Topics topics, int count, RandomGenerator random) {
    Map<String, List<Question>> byTopic = byTopic(candidates);
    List<Question> drawn = new ArrayList<>();
    List<Lot> lots = new ArrayList<>();
    int chances = 0;
    while (drawn.size() < Math.min(count, candidates.size())) {
      if (lots.isEmpty()) {
        byTopic.values().removeIf(List::isEmpty);
        byTopic.forEach((id, some) -> lots.add(new Lot(some, topics.weight(id).share())));
        chances = lots.stream().mapToInt(Lot::share).sum();
      }
      Lot lot = lots.remove(index(lots, below(chances, random)));
      chances -= lot.share;
      drawn.add(lot.questions.remove(below(lot.questions.size(), random)));
    }
    return List.copyOf(drawn);
  }

  /** Without a lambda and without growing: all candidates of each drill come by here. */
  private static Map<String, List<Question>> byTopic(List<Question> candidates) {
    Map<String, List<Question>> byTopic = new LinkedHashMap<>(candidates.size());
    for (Question question : candidates) {
      List<Question> same = byTopic.get(question.topic());
      if (same == null) {
        same = new ArrayList<>(2);
        byTopic.put(question.topic(), same);
      }
      same.add(question);
    }
    return byTopic;
  }

  /** The questions of a topic that may still be drawn, and its share of the chances. */
  private record Lot(List<Question> questions, int share) {}

  /** Which lot holds the chance of this number, counted through all lots. */
  private static int index(List<Lot> lots, int chance) {
    int left = chance;
    int index = 0;
    while (left >= lots.get(index).share) {
      left -= lots.get(index).share;
      index++;
    }
    return index;
  }

  /** A number from 0 up to and without the bound, which is at least 1. */
  private static int below(int bound, RandomGenerator random) {
    return (int) Long.remainderUnsigned(random.nextLong(), bound);
  }
}
