package dev.viva.deck;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The question of a day, the same on every machine that has the same questions.
 *
 * <p>All questions stand in the order of the SHA-256 of {@code deck/id}; the day's is the one at
 * the place epoch day modulo their count. So none comes again before all have come, editing a
 * question changes nothing, and only adding or removing one may change a day's.
 */
public final class QuestionOfTheDay {
  private final Questions questions;

  /** The digests as numbers whose order, with their signs, is that of the bytes. */
  private final long[] keys;

  private final long[] inOrder;

  private QuestionOfTheDay(Questions questions) {
    this.questions = questions;
    this.keys = questions.digests();
    for (int i = 0; i < keys.length; i++) {
      keys[i] ^= Long.MIN_VALUE;
    }
    this.inOrder = keys.clone();
    Arrays.sort(inOrder);
  }

  /** The days' questions among these, which are put in order once for all days. */
  public static QuestionOfTheDay among(List<Question> questions) {
    return new QuestionOfTheDay(Questions.of(questions));
  }

  /** The day's question; empty when there are none. */
  public static Optional<Question> of(List<Question> questions, LocalDate day) {
    return among(questions).on(day);
  }

  /** The day's question; empty when there are none. */
  public Optional<Question> on(LocalDate day) {
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    int number = Math.floorMod(day.toEpochDay(), inOrder.length);
    int first = number;
    while (first > 0 && inOrder[first - 1] == inOrder[number]) {
      first--;
    }
    return Optional.of(alike(inOrder[number]).get(number - first));
  }

  /** Those whose digests begin alike, in the order of their rest. */
  private List<Question> alike(long key) {
    return IntStream.range(0, keys.length)
        .filter(i -> keys[i] == key)
        .mapToObj(questions::get)
        .sorted(Comparator.comparing(question -> question.id().sha256(), Arrays::compareUnsigned))
        .toList();
  }
}
