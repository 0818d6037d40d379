package dev.viva.paper;

import dev.viva.deck.Bank;
import dev.viva.deck.Deck;
import dev.viva.deck.Question;
import dev.viva.deck.Topics;
import dev.viva.view.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to go on a sheet.
 *
 * @param bank the decks that the questions are from
 * @param topics what is known of their topics
 * @param questions in the order of the sheet
 */
public record Pick(Bank bank, Topics topics, List<Question> questions) {
  /** So many decks are named in a title. */
  private static final int NAMED = 3;

  public Pick {
    questions = List.copyOf(questions);
  }

  /** {@code Crib sheet: Evaluation}; of many decks none is named. */
  String title(String what) {
    List<Deck> decks = decks();
    return decks.size() > NAMED
        ? what
        : what + ": " + Words.list(decks.stream().map(Deck::title).toList());
  }

  /** How much it is, and under which licences it may be passed on. */
  List<String> notes() {
    List<Deck> decks = decks();
    String much =
        Words.count(questions.size(), "question")
            + (decks.size() > NAMED ? " from " + Words.count(decks.size(), "deck") : "")
            + ".";
    Set<String> licences =
        decks.stream()
            .map(Deck::license)
            .filter(license -> !license.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return licences.isEmpty()
        ? List.of(much)
        : List.of(much, "License: " + Words.list(List.copyOf(licences)) + ".");
  }

  private List<Deck> decks() {
    Set<String> ids =
        questions.stream().map(question -> question.id().deck()).collect(Collectors.toSet());
    return bank.decks().stream().filter(deck -> ids.contains(deck.id())).toList();
  }
}
