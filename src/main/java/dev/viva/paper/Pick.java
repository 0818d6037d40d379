package dev.viva.paper;

import dev.viva.deck.Bank;
import dev.viva.deck.Deck;
import dev.viva.deck.Question;
import dev.viva.deck.Topics;
import dev.viva.view.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to go on a sheet. */
public final class Pick {
  /** So many decks are named in a title. */
  private static final int NAMED = 3;

  private final Topics topics;
  private final List<Question> questions;
  private final Map<String, Deck> decks = new LinkedHashMap<>();

  /**
   * A pick of a bank.
   *
   * @param topics what is known of the questions' topics
   * @param questions in the order of the sheet
   */
  public Pick(Bank bank, Topics topics, List<Question> questions) {
    this.topics = topics;
    this.questions = List.copyOf(questions);
    Set<String> ids = questions.stream().map(q -> q.id().deck()).collect(Collectors.toSet());
    for (Deck deck : bank.decks()) {
      if (ids.contains(deck.id())) {
        decks.put(deck.id(), deck);
      }
    }
  }

  Topics topics() {
    return topics;
  }

  List<Question> questions() {
    return questions;
  }

  /** {@code Crib sheet: Evaluation}; of many decks none is named. */
  String title(String what) {
    return decks.size() > NAMED
        ? what
        : what + ": " + Words.list(decks.values().stream().map(Deck::title).toList());
  }

  /** How much it is, and under which licences it may be passed on. */
  List<String> notes() {
    String much = Words.count(questions.size(), "question");
    String from = decks.size() > NAMED ? " from " + Words.count(decks.size(), "deck") : "";
    Set<String> licences =
        decks.values().stream()
            .map(Deck::license)
            .filter(license -> !license.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return licences.isEmpty()
        ? List.of(much + from + ".")
        : List.of(much + from + ".", "License: " + Words.list(List.copyOf(licences)) + ".");
  }

  /** What a sheet says of one of the questions, which its id names. */
  Sheet.Entry entry(int number, Question question, String facts, List<Piece> pieces) {
    return new Sheet.Entry(
        number,
        question.id().toString(),
        topics.name(question.topic()),
        question.prompt(),
        language(question),
        facts,
        pieces);
  }

  private String language(Question question) {
    Deck deck = decks.get(question.id().deck());
    return deck == null ? "en" : deck.language();
  }

  /** {@code mid · 90 s}. */
  static String facts(Question question) {
    return question.level().label() + " · " + Words.budget(question.seconds());
  }
}
