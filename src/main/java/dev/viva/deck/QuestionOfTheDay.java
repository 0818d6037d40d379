package dev.viva.deck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
    SortedMap<String, Question> byDigest = new TreeMap<>();
    questions.forEach(question -> byDigest.put(digest(question.id().toString()), question));
    return new QuestionOfTheDay(List.copyOf(byDigest.values()));
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

  private static String digest(String id) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
