package dev.viva.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionOfTheDayTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  private static final Traits TRAITS = new Traits("topic", Level.MID, Kind.CONCEPT, 90, List.of());

  private static final Later<Texts> UNSAID =
      Later.from(
          () -> {
            throw new AssertionError();
          });

  private static List<Question> questions(int count) {
    String items =
        IntStream.range(0, count)
            .mapToObj(i -> "- {id: q" + i + ", topic: t, ask: a, answer: b, points: [c, d]}\n")
            .collect(Collectors.joining());
    return DeckParser.parse("deck.yaml", "viva: 1\ndeck: d\nquestions:\n" + items)
        .deck()
        .orElseThrow()
        .questions();
  }

  private static QuestionId of(List<Question> questions, LocalDate day) {
    return QuestionOfTheDay.of(questions, day).orElseThrow().id();
  }

  @Test
  void noQuestionComesTwiceBeforeAllHaveCome() {
    List<Question> questions = questions(365);

    Set<QuestionId> asked =
        IntStream.range(0, 365)
            .mapToObj(i -> of(questions, DAY.plusDays(i)))
            .collect(Collectors.toSet());

    assertEquals(365, asked.size());
    assertEquals(of(questions, DAY), of(questions, DAY.plusDays(365)));
  }

  @Test
  void theOrderInWhichQuestionsAreFoundPlaysNoPart() {
    List<Question> backwards = new ArrayList<>(questions(50));
    Collections.reverse(backwards);

    for (int i = 0; i < 50; i++) {
      assertEquals(of(questions(50), DAY.plusDays(i)), of(backwards, DAY.plusDays(i)));
    }
  }

  @Test
  void aDayIsTheSameForEver() {
    assertEquals(new QuestionId("d", "q0"), of(questions(5), LocalDate.of(2026, 11, 26)));
    assertEquals(new QuestionId("d", "q1"), of(questions(5), LocalDate.of(1969, 12, 31)));
  }

  /** No two are known, but then they would take turns as well. */
  @Test
  void questionsWhoseDigestsBeginAlikeAllCome() {
    List<Question> alike =
        IntStream.range(0, 5)
            .mapToObj(i -> new QuestionId("d", "q" + i, 7))
            .map(id -> new Question(id, TRAITS, List.of(), 1, UNSAID))
            .toList();
    List<String> bySum =
        alike.stream()
            .map(Question::id)
            .sorted(Comparator.comparing(QuestionId::sha256, Arrays::compareUnsigned))
            .map(QuestionId::question)
            .toList();

    for (int i = 0; i < 5; i++) {
      assertEquals(bySum.get(i), of(alike, LocalDate.EPOCH.plusDays(i)).question());
    }
  }

  @Test
  void whereThereAreNoQuestionsThereIsNone() {
    assertEquals(Optional.empty(), QuestionOfTheDay.of(List.of(), DAY));
  }
}
