package dev.viva.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Prompts that ask nearly the same: of all their words together, 85 % are in both.
 *
 * <p>Not every pair is compared. Two sets so alike share a word even among the rarest 15 % of each
 * (the prefix filter of Chaudhuri, Ganti and Kaushik, 2006), and rare words lead to few prompts.
 */
final class NearDuplicates {
  private static final double ALIKE = 0.85;

  private final List<Asked> all = new ArrayList<>();
  private final Map<String, Integer> frequency = new HashMap<>();

  private record Asked(Question question, String file, Set<String> words) {}

  private NearDuplicates(List<Deck> decks) {
    for (Deck deck : decks) {
      for (Question question : deck.questions()) {
        Set<String> words = Set.copyOf(Wording.words(question.ask()));
        words.forEach(word -> frequency.merge(word, 1, Integer::sum));
        all.add(new Asked(question, deck.source(), words));
      }
    }
  }

  /** One problem for each prompt that is like an earlier one. */
  static List<Problem> problems(List<Deck> decks) {
    return new NearDuplicates(decks).problems();
  }

  private List<Problem> problems() {
    Map<String, List<Integer>> byRareWord = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Set<Integer> candidates = new TreeSet<>();
      for (String word : rareWords(all.get(i).words())) {
        List<Integer> sharing = byRareWord.computeIfAbsent(word, w -> new ArrayList<>());
        candidates.addAll(sharing);
        sharing.add(i);
      }
      firstLike(all.get(i), candidates).ifPresent(problems::add);
    }
    return problems;
  }

  private Optional<Problem> firstLike(Asked asked, Set<Integer> candidates) {
    return candidates.stream()
        .map(all::get)
        .filter(other -> isAlike(asked.words(), other.words()))
        .findFirst()
        .map(other -> problem(asked, other));
  }

  private List<String> rareWords(Set<String> words) {
    int enough = words.size() - (int) Math.ceil(ALIKE * words.size()) + 1;
    return words.stream()
        .sorted(
            Comparator.comparingInt((String word) -> frequency.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(enough)
        .toList();
  }

  private static boolean isAlike(Set<String> some, Set<String> others) {
    long common = some.stream().filter(others::contains).count();
    return common >= ALIKE * (some.size() + others.size() - common);
  }

  private static Problem problem(Asked asked, Asked other) {
    String place = other.file() + ":" + other.question().line();
    String message = "this asks nearly the same as " + other.question().id() + " in " + place;
    String cure = "keep one of the two, or ask for something else";
    return Problem.at(Severity.WARNING, asked.file(), asked.question().line(), message, cure);
  }
}
