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
   * misspelt: near to a known one, and used by a single question.
   */
  public static List<Finding> findings(List<Deck> decks, Topics topics) {
    List<Finding> findings = new ArrayList<>(sharedIds(decks));
    findings.addAll(sharedPasts(decks));
    findings.addAll(misspeltTopics(decks, topics));
    return findings;
  }

  private static List<Finding> sharedIds(List<Deck> decks) {
    Map<String, Deck> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Deck deck : decks) {
      Deck other = first.putIfAbsent(deck.id(), deck);
      if (other != null) {
        String message =
            "deck id '" + deck.id() + "' is taken; it is also that of " + other.source();
        String cure = "give one of the two another id";
        findings.add(Finding.in(deck, "deck", message, cure));
      }
    }
    return findings;
  }

  private static List<Finding> sharedPasts(List<Deck> decks) {
    Map<QuestionId, QuestionId> owners = new HashMap<>();
    decks.forEach(deck -> deck.questions().forEach(q -> owners.put(q.id(), q.id())));
    List<Finding> findings = new ArrayList<>();
    for (Deck deck : decks) {
      for (Question question : deck.questions()) {
        for (QuestionId past : question.was()) {
          QuestionId owner = owners.putIfAbsent(past, question.id());
          if (owner != null) {
            String message = "'" + past + "' cannot be the past of two: it belongs to " + owner;
            String cure = "remove it from was:";
            List<String> place = List.of("was", past.toString());
            findings.add(Finding.in(deck, question, place, message, cure));
          }
        }
      }
    }
    return findings;
  }

  private static List<Finding> misspeltTopics(List<Deck> decks, Topics topics) {
    Map<String, Integer> uses = new HashMap<>();
    decks.forEach(deck -> deck.questions().forEach(q -> uses.merge(q.topic(), 1, Integer::sum)));
    Set<String> known = new HashSet<>(topics.byId().keySet());
    List<Finding> findings = new ArrayList<>();
    for (Deck deck : decks) {
      for (Question question : deck.questions()) {
        String topic = question.topic();
        if (uses.getOrDefault(topic, 0) == 1 && !known.contains(topic)) {
          Spelling.closest(topic, known)
              .map(near -> misspelt(deck, question, near))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Finding misspelt(Deck deck, Question question, String near) {
    String message = "topic " + Quoted.of(question.topic()) + " is used only here";
    String cure = "did you mean '" + near + "'?";
    return Finding.in(deck, question, List.of("topic"), message, cure);
  }
}
