package dev.viva.deck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** This reading of a file that is set aside as a whole because of a further problem. */
  Reading refused(Problem why) {
    if (!isDeck()) {
      return this;
    }
    List<Problem> all = Stream.concat(Stream.of(why), problems.stream()).sorted().toList();
    int sound = deck.map(found -> found.questions().size()).orElse(0);
    return new Reading(Optional.empty(), all, setAside + sound);
  }

  /** Whether the file claims to be a deck: its top mapping has the key {@code viva}. */
  public boolean isDeck() {
    return deck.isPresent() || !problems.isEmpty();
  }
}
