package dev.viva.deck;

import java.util.regex.Pattern;

/**
 * The stable name the journal remembers: a deck's id and a question's id within it.
 *
 * @param deck the deck's id, of the form {@code [a-z0-9][a-z0-9-]{0,63}}
 * @param question the question's id, of the same form
 */
public record QuestionId(String deck, String question) implements Comparable<QuestionId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

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
    return FORM.matcher(id).matches();
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
