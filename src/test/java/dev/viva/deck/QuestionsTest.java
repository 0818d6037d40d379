package dev.viva.deck;

import static dev.viva.deck.Samples.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private static final List<Deck> DECKS =
      IntStream.range(0, 5).mapToObj(QuestionsTest::deck).toList();
  private static final List<Question> ALL =
      DECKS.stream().flatMap(deck -> List.copyOf(deck.questions()).stream()).toList();

  /** A deck whose questions have all sorts of traits, mixed; the first one has no question. */
  private static Deck deck(int number) {
    Random random = new Random(number);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < 40 * number; i++) {
      Level level = random.nextBoolean() ? Level.MID : Level.SENIOR;
      Kind kind = random.nextBoolean() ? Kind.CONCEPT : Kind.CODING;
      List<String> tags = List.of("tag-" + random.nextInt(2));
      String topic = "topic-" + random.nextInt(6);
      questions.add(question("deck-" + number + "/q-" + i, topic, level, kind, tags));
    }
    return new Deck("deck-" + number, "", "", "", "en", questions, "deck.yaml");
  }

  private static Questions joined() {
    return Questions.join(DECKS.stream().map(Deck::questions).toList());
  }

  @Test
  void severalListsBecomeOneInTheirOrder() {
    assertEquals(ALL, joined());
    assertEquals(400, joined().size());
    assertThrows(IndexOutOfBoundsException.class, () -> joined().get(400));
    assertThrows(IndexOutOfBoundsException.class, () -> joined().get(-1));
  }

  @Test
  void narrowingKeepsTheOrder() {
    for (String topic : List.of("topic-3", "none")) {
      assertEquals(
          ALL.stream().filter(q -> q.topic().equals(topic) && q.level() != Level.MID).toList(),
          joined()
              .where(traits -> traits.topic().equals(topic))
              .where(traits -> traits.level() != Level.MID));
    }
  }

  @Test
  void dividingIsAsIfQuestionByQuestion() {
    Map<String, List<Question>> byTopic = new LinkedHashMap<>();
    for (Question question : ALL) {
      byTopic.computeIfAbsent(question.topic(), topic -> new ArrayList<>()).add(question);
    }

    Map<String, Questions> by = joined().by(Traits::topic);

    assertEquals(byTopic, by);
    assertEquals(List.copyOf(byTopic.keySet()), List.copyOf(by.keySet()));
  }

  /** Questions of which it is noted which are looked at. */
  private record Noted(Roll roll, Set<Integer> seen) implements Roll {
    @Override
    public List<Group> groups() {
      return roll.groups();
    }

    @Override
    public int size() {
      return roll.size();
    }

    @Override
    public int group(int place) {
      return roll.group(place);
    }

    @Override
    public long digest(int place) {
      return roll.digest(place);
    }

    @Override
    public Question question(int place) {
      seen.add(place);
      return roll.question(place);
    }
  }

  @Test
  void aDayLooksAtItsQuestion() {
    Set<Integer> seen = new HashSet<>();
    Questions all = Questions.of(new Noted(Roll.of(ALL), seen));

    Question question = QuestionOfTheDay.of(all, LocalDate.EPOCH).orElseThrow();

    assertEquals(Set.of(ALL.indexOf(question)), seen);
  }

  @Test
  void whoDrawsTenLooksAtTen() {
    Set<Integer> seen = new HashSet<>();
    Questions all = Questions.of(new Noted(Roll.of(ALL), seen));
    Selection concepts =
        new Selection(List.of(), List.of(Kind.CONCEPT), List.of(), List.of("tag-1"));

    List<Question> drawn = Draw.shuffled(concepts.of(all), Topics.NONE, 10, new Random(1));

    assertEquals(10, drawn.size());
    assertEquals(drawn.stream().map(ALL::indexOf).collect(Collectors.toSet()), seen);
  }
}
