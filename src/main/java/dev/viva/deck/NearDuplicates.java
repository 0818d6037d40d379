package dev.viva.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prompts that ask nearly the same, by their words: see {@link SimilarSets}. */
final class NearDuplicates {
  private final List<Asked> all = new ArrayList<>();
  private final List<int[]> words = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private record Asked(Question question, Deck deck) {}

  private NearDuplicates(List<Deck> decks) {
    for (Deck deck : decks) {
      for (Question question : deck.questions()) {
        all.add(new Asked(question, deck));
        words.add(numbers(question.ask()));
      }
    }
  }

  /** The words of a text as numbers, the same word by the same one. */
  private int[] numbers(String text) {
    return Wording.words(text).stream()
        .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
        .sorted()
        .distinct()
        .toArray();
  }

  /** One for each prompt that is like an earlier one. */
  static List<Finding> findings(List<Deck> decks) {
    return new NearDuplicates(decks).findings();
  }

  private List<Finding> findings() {
    SimilarSets sets = new SimilarSets(words);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Asked asked = all.get(i);
      sets.firstLike(i).ifPresent(first -> findings.add(finding(asked, all.get(first))));
    }
    return findings;
  }

  private static Finding finding(Asked asked, Asked other) {
    String place = other.deck().source() + ":" + other.question().line();
    String message = "this asks nearly the same as " + other.question().id() + " in " + place;
    String cure = "keep one of the two, or ask for something else";
    return Finding.in(asked.deck(), asked.question(), List.of("ask"), message, cure);
  }
}
