package dev.viva.deck;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The decks at hand, and what can be found in them by name. */
public final class Bank {
  private final List<Deck> decks;
  private final Map<QuestionId, Question> byId = new LinkedHashMap<>();
  private final Map<QuestionId, QuestionId> renamed = new LinkedHashMap<>();

  /** The bank of these decks; of two questions with one id the first counts. */
  public Bank(List<Deck> decks) {
    this.decks = List.copyOf(decks);
    for (Deck deck : decks) {
      for (Question question : deck.questions()) {
        byId.putIfAbsent(question.id(), question);
        question.was().forEach(old -> renamed.putIfAbsent(old, question.id()));
      }
    }
  }

  /** These decks, and others for what is in none of these. */
  public Bank or(List<Deck> others) {
    return new Bank(Stream.concat(decks.stream(), others.stream()).toList());
  }

  public List<Deck> decks() {
    return decks;
  }

  /** All questions, deck by deck in file order. */
  public Collection<Question> questions() {
    return byId.values();
  }

  /** The question of this id, or the one that says it had this id before. */
  public Optional<Question> find(QuestionId id) {
    return Optional.ofNullable(byId.get(byId.containsKey(id) ? id : renamed.get(id)));
  }

  /** The deck that holds this question. */
  public Optional<Deck> deckOf(Question question) {
    return decks.stream().filter(deck -> deck.questions().contains(question)).findFirst();
  }
}
