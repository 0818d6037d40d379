package dev.viva.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimilarSetsTest {

  /** Of sizes and likeness that prompts have, and of all others. */
  @Test
  void findsWhatComparingAllPairsFinds() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      int vocabulary = 5 + random.nextInt(120);
      int longest = 1 + random.nextInt(70);
      List<int[]> sets = new ArrayList<>(List.of(new int[0], new int[0]));
      for (int i = 0; i < 250; i++) {
        boolean isNew = random.nextInt(3) == 0;
        sets.add(
            isNew
                ? numbers(random, vocabulary, random.nextInt(longest))
                : nearly(sets.get(random.nextInt(sets.size())), vocabulary, random));
      }

      assertEquals(byComparingAll(sets), bySimilarSets(sets), "seed " + seed);
    }
  }

  @Test
  void findsInTheShippedQuestionsWhatComparingAllPairsFinds() throws IOException {
    List<int[]> sets = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    try (Stream<Path> files = Files.list(Path.of("questions"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".yaml")).sorted().toList()) {
        Reading reading = DeckParser.parse(file.toString(), Files.readAllBytes(file));
        for (Deck deck : reading.deck().stream().toList()) {
          deck.questions().forEach(question -> sets.add(words(question.ask(), numbers)));
        }
      }
    }
    // Some that ask the same with a word more or less, or the shipped ones would prove little.
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      sets.add(nearly(sets.get(random.nextInt(sets.size())), numbers.size(), random));
    }

    List<OptionalInt> found = bySimilarSets(sets);

    assertEquals(byComparingAll(sets), found);
    assertTrue(found.stream().filter(OptionalInt::isPresent).count() > 100);
  }

  /** Prompts of a dozen words out of few, the hardest to tell apart, and each with its number. */
  @Test
  void comparesAFewPairsForEachSet() {
    Random random = new Random(8);
    List<int[]> sets = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      int own = 40 + i;
      sets.add(
          IntStream.concat(random.ints(12, 0, 33), IntStream.of(own))
              .sorted()
              .distinct()
              .toArray());
    }
    SimilarSets similar = new SimilarSets(sets);

    IntStream.range(0, sets.size()).forEach(similar::firstLike);

    assertTrue(similar.compared() < 10L * sets.size(), similar.compared() + " comparisons");
  }

  @Test
  void promptsThatAreAllAlikeAreComparedWithTheFirst() {
    List<int[]> sets = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      sets.add(IntStream.concat(IntStream.range(0, 20), IntStream.of(20 + i)).toArray());
    }
    SimilarSets similar = new SimilarSets(sets);

    for (int i = 1; i < sets.size(); i++) {
      assertEquals(OptionalInt.of(0), similar.firstLike(i));
    }

    assertTrue(similar.compared() < 10L * sets.size(), similar.compared() + " comparisons");
  }

  private static List<OptionalInt> bySimilarSets(List<int[]> sets) {
    SimilarSets similar = new SimilarSets(sets);
    return IntStream.range(0, sets.size()).mapToObj(similar::firstLike).toList();
  }

  private static List<OptionalInt> byComparingAll(List<int[]> sets) {
    return IntStream.range(0, sets.size())
        .mapToObj(
            i -> IntStream.range(0, i).filter(j -> areAlike(sets.get(i), sets.get(j))).findFirst())
        .toList();
  }

  private static boolean areAlike(int[] some, int[] others) {
    long all = IntStream.concat(IntStream.of(some), IntStream.of(others)).distinct().count();
    long common = some.length + others.length - all;
    return some.length > 0 && common >= 0.85 * all;
  }

  private static int[] words(String text, Map<String, Integer> numbers) {
    return Wording.words(text).stream()
        .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
        .sorted()
        .distinct()
        .toArray();
  }

  private static int[] numbers(Random random, int below, int count) {
    return random.ints(count, 0, below).sorted().distinct().toArray();
  }

  /** The same with some numbers taken out and others put in, mostly few. */
  private static int[] nearly(int[] set, int vocabulary, Random random) {
    int out = random.nextInt(4);
    IntStream kept = IntStream.of(set).skip(random.nextInt(2)).filter(n -> n % 17 != out);
    return IntStream.concat(kept, random.ints(random.nextInt(3), 0, vocabulary))
        .sorted()
        .distinct()
        .toArray();
  }
}
