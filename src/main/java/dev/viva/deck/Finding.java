package dev.viva.deck;

import java.util.List;

/**
 * A mistake that shows only when decks are looked at together. Of a question no place is known then
 * but its line: {@link Placing} finds the value that the mistake is about.
 *
 * @param deck whose file it is in
 * @param question the id, within the deck, of the question; empty if it is about the deck itself
 * @param line on which that begins, 1-based
 * @param path what leads from there to the value: keys, and in lists the name or the text of an
 *     item
 * @param message what is wrong, as in {@link Problem}
 * @param cure what to do about it
 */
public record Finding(
    Severity severity,
    Deck deck,
    String question,
    int line,
    List<String> path,
    String message,
    String cure) {

  /** Stands for the deck itself. */
  static final String NO_QUESTION = "";

  public Finding {
    path = List.copyOf(path);
  }

  /** An error of a deck as such, in the value of a key. */
  static Finding in(Deck deck, String key, String message, String cure) {
    return new Finding(Severity.ERROR, deck, NO_QUESTION, 1, List.of(key), message, cure);
  }

  /** A warning about a question, and about the value that the path leads to from there. */
  static Finding in(Deck deck, Question question, List<String> path, String message, String cure) {
    String id = question.id().question();
    return new Finding(Severity.WARNING, deck, id, question.line(), path, message, cure);
  }
}
