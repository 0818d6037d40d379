package dev.viva.deck;

import static dev.viva.deck.Samples.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DrawTest {
  private static final Topics TOPICS =
      new Topics(
          Map.of(
              "core", new Topic("core", "Core", "area", Weight.CORE),
              "named", new Topic("named", "Named", "area", Weight.NAMED),
              "passing", new Topic("passing", "Passing", "area", Weight.PASSING)));

  private static List<Question> questions(int each, String... topics) {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      for (String topic : topics) {
        questions.add(question("deck/" + topic + "-" + i, topic));
      }
    }
    return questions;
  }

  private static List<String> draw(List<Question> candidates, int count, long seed) {
    return Draw.shuffled(candidates, TOPICS, count, new Random(seed)).stream()
        .map(question -> question.id().question())
        .toList();
  }

  @Test
  void isTheSameForASeedOnEveryJava() {
    List<Question> candidates = questions(3, "core", "named", "passing", "own");

    assertEquals(
        List.of(
            "passing-0", "named-0", "core-0", "own-1", "core-1", "own-2", "passing-2", "named-2"),
        draw(candidates, 8, 7));
  }

  /** Not only ten: the same as from a list that each question is taken out of. */
  @Test
  void drawsEachOfThoseThatAreLeftAlike() {
    for (int seed = 0; seed < 50; seed++) {
      List<Question> left = new ArrayList<>(questions(30, "own"));
      Random random = new Random(seed);
      List<String> expected = new ArrayList<>();
      while (!left.isEmpty()) {
        // First comes the number that draws the topic, of which there is one.
        random.nextLong();
        int place = (int) Long.remainderUnsigned(random.nextLong(), left.size());
        expected.add(left.remove(place).id().question());
      }

      assertEquals(expected, draw(questions(30, "own"), 30, seed));
    }
  }

  @Test
  void asksNothingTwice() {
    List<Question> candidates = questions(4, "core", "named", "passing");

    for (int seed = 0; seed < 200; seed++) {
      List<String> drawn = draw(candidates, 12, seed);
      assertEquals(12, new HashSet<>(drawn).size());
    }
  }

  @Test
  void comesToNoTopicTwiceWhileOthersAreLeft() {
    List<Question> candidates = questions(5, "core", "named", "passing", "own");

    for (int seed = 0; seed < 200; seed++) {
      List<Question> drawn = Draw.shuffled(candidates, TOPICS, 8, new Random(seed));
      for (int round = 0; round < 8; round += 4) {
        List<Question> four = drawn.subList(round, round + 4);
        assertEquals(4, four.stream().map(Question::topic).distinct().count(), "seed " + seed);
      }
    }
  }

  @Test
  void givesTopicsTheChancesOfTheirWeights() {
    List<Question> candidates = questions(5, "core", "named", "passing");
    Map<String, Integer> first = new TreeMap<>();
    for (int seed = 0; seed < 7000; seed++) {
      String topic = Draw.shuffled(candidates, TOPICS, 1, new Random(seed)).get(0).topic();
      first.merge(topic, 1, Integer::sum);
    }

    assertClose(4000, first.getOrDefault("core", 0));
    assertClose(2000, first.getOrDefault("named", 0));
    assertClose(1000, first.getOrDefault("passing", 0));
  }

  private static void assertClose(int expected, int actual) {
    assertTrue(Math.abs(expected - actual) < 200, expected + " was " + actual);
  }

  @Test
  void drawsWhatThereIsWhenMoreIsAskedFor() {
    assertEquals(3, draw(questions(3, "core"), 10, 1).size());
    assertEquals(List.of(), draw(List.of(), 10, 1));
  }

  @Test
  void keepsTheOrderOfTheDeckWhenAsked() {
    List<Question> candidates = questions(2, "core", "named");

    assertEquals(candidates.subList(0, 3), Draw.inOrder(candidates, 3));
    assertEquals(candidates, Draw.inOrder(candidates, 9));
  }
}
