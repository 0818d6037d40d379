package dev.viva.deck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The stable name the journal remembers: a deck's id and a question's id within it. No record, and
 * without a pattern: there is one for each question at each start.
 */
public final class QuestionId implements Comparable<QuestionId> {
  private static final int LONGEST = 64;

  private final String deck;
  private final String question;

  /** 0 until it is known; the one id in 2^64 of which it is 0 works it out again. */
  private long digest;

  /**
   * An id.
   *
   * @param deck the deck's id, of the form {@code [a-z0-9][a-z0-9-]{0,63}}
   * @param question the question's id, of the same form
   */
  public QuestionId(String deck, String question) {
    if (!isWellFormed(deck) || !isWellFormed(question)) {
      throw new IllegalArgumentException("not a question id: " + deck + "/" + question);
    }
    this.deck = deck;
    this.question = question;
  }

  /** An id that was well-formed before, and of which {@link #digest} is known. */
  public QuestionId(String deck, String question, long digest) {
    this.deck = deck;
    this.question = question;
    this.digest = digest;
  }

  /**
   * The id written as {@code deck/question}.
   *
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static QuestionId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("not a question id: " + text);
    }
    return new QuestionId(text.substring(0, slash), text.substring(slash + 1));
  }

  /** Whether the text can be the id of a deck or of a question: at most 64 of a-z, 0-9 and -. */
  public static boolean isWellFormed(String id) {
    boolean isSound = !id.isEmpty() && id.length() <= LONGEST && id.charAt(0) != '-';
    for (int i = 0; i < id.length() && isSound; i++) {
      char c = id.charAt(i);
      isSound = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
    return isSound;
  }

  /** The deck's id. */
  public String deck() {
    return deck;
  }

  /** The question's id within its deck. */
  public String question() {
    return question;
  }

  /** The first 64 bits of {@link #sha256}: a number without meaning, the same on every machine. */
  public long digest() {
    if (digest == 0) {
      digest = ByteBuffer.wrap(sha256()).getLong();
    }
    return digest;
  }

  /** The SHA-256 of {@code deck/question}. */
  byte[] sha256() {
    return Sha256.of(toString().getBytes(UTF_8));
  }

  @Override
  public int compareTo(QuestionId other) {
    int byDeck = deck.compareTo(other.deck);
    return byDeck != 0 ? byDeck : question.compareTo(other.question);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QuestionId id && deck.equals(id.deck) && question.equals(id.question);
  }

  @Override
  public int hashCode() {
    return 31 * deck.hashCode() + question.hashCode();
  }

  @Override
  public String toString() {
    return deck + "/" + question;
  }
}
