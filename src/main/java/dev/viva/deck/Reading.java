package dev.viva.deck;

import java.util.List;
import java.util.Optional;

/**
 * What came of parsing a file: the sound questions and the problems.
 *
 * @param deck the deck with its sound questions; empty if the file is set aside or is not a deck
 * @param problems the mistakes found, in the order of their places
 * @param setAside how many questions cannot be drilled because of an error
 */
public record Reading(Optional<Deck> deck, List<Problem> problems, int setAside) {
  public Reading {
    problems = List.copyOf(problems);
  }

  /** What came of a file that does not claim to be a deck: it is passed over. */
  static Reading ofNoDeck() {
    return new Reading(Optional.empty(), List.of(), 0);
  }

  /** Whether the file claims to be a deck: its top mapping has the key {@code viva}. */
  public boolean isDeck() {
    return deck.isPresent() || !problems.isEmpty();
  }
}
