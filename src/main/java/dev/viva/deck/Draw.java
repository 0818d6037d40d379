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
    Map<String, List<Question>> byTopic = new LinkedHashMap<>();
    for (Question question : candidates) {
      byTopic.computeIfAbsent(question.topic(), topic -> new ArrayList<>()).add(question);
    }
    List<Question> drawn = new ArrayList<>();
    List<String> left = new ArrayList<>();
    while (drawn.size() < Math.min(count, candidates.size())) {
      if (left.isEmpty()) {
        byTopic.values().removeIf(List::isEmpty);
        left.addAll(byTopic.keySet());
      }
      String topic = left.remove(weighted(left, topics, random));
      List<Question> questions = byTopic.getOrDefault(topic, List.of());
      drawn.add(questions.remove(below(questions.size(), random)));
    }
    return List.copyOf(drawn);
  }

  /** The index of one of the topics, drawn with the chances of their weights. */
  private static int weighted(List<String> ids, Topics topics, RandomGenerator random) {
    int chances = ids.stream().mapToInt(id -> topics.weight(id).share()).sum();
    int drawn = below(chances, random);
    int index = 0;
    while (drawn >= share(ids, index, topics)) {
      drawn -= share(ids, index, topics);
      index++;
    }
    return index;
  }

  private static int share(List<String> ids, int index, Topics topics) {
    return topics.weight(ids.get(index)).share();
  }

  /** A number from 0 up to and without the bound, which is at least 1. */
  private static int below(int bound, RandomGenerator random) {
    return (int) Long.remainderUnsigned(random.nextLong(), bound);
  }
}
