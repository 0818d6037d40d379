package dev.viva.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The decks at hand, and what can be found in them by name. Ids are gathered for a deck when one of
 * its questions is looked for: most commands look for a few.
 */
public final class Bank {
  private final List<Deck> decks;
  private final Map<String, List<Deck>> byName = new LinkedHashMap<>();
  private final Map<String, Map<QuestionId, Question>> looked = new HashMap<>();
  private final Later<Questions> questions = Later.from(this::gathered);
  private final Later<Map<QuestionId, QuestionId>> renamed = Later.from(this::pasts);

  /** The bank of these decks; of two questions with one id the first counts. */
  public Bank(List<Deck> decks) {
    this.decks = List.copyOf(decks);
    for (Deck deck : decks) {
      byName.computeIfAbsent(deck.id(), id -> new ArrayList<>(1)).add(deck);
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
  public Questions questions() {
    return questions.get();
  }

  private Questions gathered() {
    List<List<Question>> all = new ArrayList<>();
    byName.forEach((name, same) -> all.add(questions(name, same)));
    return Questions.join(all);
  }

  /** The questions of the decks of one name, each id once. */
  private List<Question> questions(String name, List<Deck> same) {
    return same.size() == 1 ? same.get(0).questions() : List.copyOf(byId(name).values());
  }

  /** The decks with those of their questions that are selected, and without the others. */
  public Bank of(Selection selection) {
    return new Bank(
        decks.stream()
            .map(deck -> deck.with(selection.of(deck.questions())))
            .filter(deck -> !deck.questions().isEmpty())
            .toList());
  }

  /** The question of this id, or the one that says it had this id before. */
  public Optional<Question> find(QuestionId id) {
    return current(id).or(() -> Optional.ofNullable(renamed.get().get(id)).flatMap(this::current));
  }

  private Optional<Question> current(QuestionId id) {
    return Optional.ofNullable(byId(id.deck()).get(id));
  }

  private Map<QuestionId, Question> byId(String name) {
    return looked.computeIfAbsent(
        name,
        some -> {
          Map<QuestionId, Question> byId = new LinkedHashMap<>();
          for (Deck deck : byName.getOrDefault(some, List.of())) {
            deck.questions().forEach(question -> byId.putIfAbsent(question.id(), question));
          }
          return byId;
        });
  }

  /** The ids that questions had before, and those they have now. */
  private Map<QuestionId, QuestionId> pasts() {
    Map<QuestionId, QuestionId> pasts = new HashMap<>();
    for (Deck deck : decks) {
      for (Question question : deck.questions()) {
        question.was().forEach(past -> pasts.putIfAbsent(past, question.id()));
      }
    }
    return pasts;
  }

  /** The deck that holds this question. */
  public Optional<Deck> deckOf(Question question) {
    return byName.getOrDefault(question.id().deck(), List.of()).stream()
        .filter(deck -> deck.questions().contains(question))
        .findFirst();
  }
}
