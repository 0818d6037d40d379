package dev.viva.deck;

import java.util.ArrayList;
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
    Map<String, Questions> byTopic = Questions.of(candidates).by(Traits::topic);
    List<Lot> all = new ArrayList<>();
    byTopic.forEach((id, some) -> all.add(new Lot(some, topics.weight(id).share())));
    List<Question> drawn = new ArrayList<>();
    List<Lot> lots = new ArrayList<>();
    int chances = 0;
    while (drawn.size() < Math.min(count, candidates.size())) {
      if (lots.isEmpty()) {
        all.removeIf(lot -> lot.left() == 0);
        lots.addAll(all);
        chances = lots.stream().mapToInt(lot -> lot.share).sum();
      }
      Lot lot = lots.remove(index(lots, below(chances, random)));
      chances -= lot.share;
      drawn.add(lot.take(below(lot.left(), random)));
    }
    return List.copyOf(drawn);
  }

  /** The questions of a topic, and its share of the chances. */
  private static final class Lot {
    private final Questions questions;
    private final int share;

    /** Where those are that were drawn, in order. */
    private final List<Integer> taken = new ArrayList<>();

    Lot(Questions questions, int share) {
      this.questions = questions;
      this.share = share;
    }

    /** How many may still be drawn. */
    int left() {
      return questions.size() - taken.size();
    }

    /** Draws the question at a place among those that are left. */
    Question take(int place) {
      int before = 0;
      int end = taken.size();
      while (before < end) {
        int middle = (before + end) / 2;
        if (taken.get(middle) - middle <= place) {
          before = middle + 1;
        } else {
          end = middle;
        }
      }
      taken.add(before, place + before);
      return questions.get(place + before);
    }
  }

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
