package dev.viva.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mistakes that show only when decks are looked at together. */
public final class CrossCheck {
  private CrossCheck() {}

  /**
   * Ids of decks used twice, earlier ids that cannot be told apart, and topics that are probably
   * misspelt: near to a known one, and used by a single question. A problem stands where its
   * question begins and quotes no source line; see {@link Problem#quoting}.
   */
  public static List<Problem> problems(List<Deck> decks, Topics topics) {
    List<Problem> problems = new ArrayList<>(sharedIds(decks));
    problems.addAll(sharedPasts(decks));
    problems.addAll(misspeltTopics(decks, topics));
    return problems.stream().sorted().toList();
  }

  private static List<Problem> sharedIds(List<Deck> decks) {
    Map<String, Deck> first = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Deck deck : decks) {
      Deck other = first.putIfAbsent(deck.id(), deck);
      if (other != null) {
        String message =
            "deck id '" + deck.id() + "' is taken; it is also that of " + other.source();
        String cure = "give one of the two another id";
        problems.add(Problem.at(Severity.ERROR, deck.source(), 1, message, cure));
      }
    }
    return problems;
  }

  private static List<Problem> sharedPasts(List<Deck> decks) {
    Map<QuestionId, QuestionId> owners = new HashMap<>();
    decks.forEach(deck -> deck.questions().forEach(q -> owners.put(q.id(), q.id())));
    List<Problem> problems = new ArrayList<>();
    for (Deck deck : decks) {
      for (Question question : deck.questions()) {
        for (QuestionId past : question.was()) {
          QuestionId owner = owners.putIfAbsent(past, question.id());
          if (owner != null) {
            String message = "'" + past + "' cannot be the past of two: it belongs to " + owner;
            String cure = "remove it from was:";
            problems.add(
                Problem.at(Severity.WARNING, deck.source(), question.line(), message, cure));
          }
        }
      }
    }
    return problems;
  }

  private static List<Problem> misspeltTopics(List<Deck> decks, Topics topics) {
    Map<String, Integer> uses = new HashMap<>();
    decks.forEach(deck -> deck.questions().forEach(q -> uses.merge(q.topic(), 1, Integer::sum)));
    Set<String> known = new HashSet<>(topics.byId().keySet());
    List<Problem> problems = new ArrayList<>();
    for (Deck deck : decks) {
      for (Question question : deck.questions()) {
        String topic = question.topic();
        if (uses.getOrDefault(topic, 0) == 1 && !known.contains(topic)) {
          Spelling.closest(topic, known)
              .map(near -> misspelt(deck, question, near))
              .ifPresent(problems::add);
        }
      }
    }
    return problems;
  }

  private static Problem misspelt(Deck deck, Question question, String near) {
    String message = "topic " + Quoted.of(question.topic()) + " is used only here";
    String cure = "did you mean '" + near + "'?";
    return Problem.at(Severity.WARNING, deck.source(), question.line(), message, cure);
  }
}
