package dev.viva.deck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
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
  private QuestionOfTheDay() {}

  /** The day's question; empty when there are none. */
  public static Optional<Question> of(Collection<Question> questions, LocalDate day) {
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<String, Question> inOrder = new TreeMap<>();
    questions.forEach(question -> inOrder.put(digest(question.id().toString()), question));
    int place = (int) Math.floorMod(day.toEpochDay(), (long) inOrder.size());
    return inOrder.values().stream().skip(place).findFirst();
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
