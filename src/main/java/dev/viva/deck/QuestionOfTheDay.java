package dev.viva.deck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The question of a day, the same on every machine that has the same questions.
 *
 * <p>All questions stand in the order of the SHA-256 of {@code deck/id}; the day's is the one at
 * the place epoch day modulo their count. So none comes again before all have come, editing a
 * question changes nothing, and only adding or removing one may change a day's.
 */
public final class QuestionOfTheDay {
  private final List<Question> inOrder;

  private QuestionOfTheDay(List<Question> inOrder) {
    this.inOrder = inOrder;
  }

  /** The days' questions among these, which are looked at once for all days. */
  public static QuestionOfTheDay among(Collection<Question> questions) {
    List<Question> inOrder = new ArrayList<>(questions);
    inOrder.sort(QuestionOfTheDay::compare);
    return new QuestionOfTheDay(inOrder);
  }

  /** The order of the digests as numbers; of two that begin alike their rest decides. */
  private static int compare(Question one, Question other) {
    int byBegin = Long.compareUnsigned(one.id().digest(), other.id().digest());
    return byBegin != 0 ? byBegin : Arrays.compareUnsigned(one.id().sha256(), other.id().sha256());
  }

  /** The day's question; empty when there are none. */
  public static Optional<Question> of(Collection<Question> questions, LocalDate day) {
    return among(questions).on(day);
  }

  /** The day's question; empty when there are none. */
  public Optional<Question> on(LocalDate day) {
    return inOrder.isEmpty()
        ? Optional.empty()
        : Optional.of(inOrder.get(Math.floorMod(day.toEpochDay(), inOrder.size())));
  }
}
