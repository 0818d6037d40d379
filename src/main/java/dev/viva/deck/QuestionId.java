package dev.viva.deck;

import org.jspecify.annotations.Nullable;

/**
 * The stable name the journal remembers: a deck's id and a question's id within it.
 *
 * @param deck the deck's id, of the form {@code [a-z0-9][a-z0-9-]{0,63}}
 * @param question the question's id, of the same form
 */
public record QuestionId(String deck, String question) implements Comparable<QuestionId> {
  private static final int LONGEST = 64;

  public QuestionId {
    if (!isWellFormed(deck) || !isWellFormed(question)) {
      throw new IllegalArgumentException("not a question id: " + deck + "/" + question);
    }
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
    // By hand, as equals below: it is done for each question at each start.
    boolean isSound = !id.isEmpty() && id.length() <= LONGEST && id.charAt(0) != '-';
    for (int i = 0; i < id.length() && isSound; i++) {
      char c = id.charAt(i);
      isSound = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
    return isSound;
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
  public int compareTo(QuestionId other) {
    int byDeck = deck.compareTo(other.deck);
    return byDeck != 0 ? byDeck : question.compareTo(other.question);
  }

  @Override
  public String toString() {
    return deck + "/" + question;
  }
}
