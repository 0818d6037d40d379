package dev.viva.deck;

import static dev.viva.deck.Samples.must;
import static dev.viva.deck.Samples.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every field of a deck and its questions, as it is read. */
class DeckFieldsTest {

  @Test
  void readsAMinimalDeckWithItsDefaults() {
    Question recall =
        new Question(
            new QuestionId("evaluation", "recall"),
            new Traits("precision-and-recall", Level.MID, Kind.CONCEPT, 90, List.of()),
            List.of(),
            4,
            Later.of(
                texts(
                    "What is recall?",
                    "TP/(TP+FN).",
                    List.of(must("TP/(TP+FN)"), must("Of the real positives")))));
    Deck deck = new Deck("evaluation", "evaluation", "", "", "en", List.of(recall), "d.yaml");

    assertEquals(new Reading(Optional.of(deck), List.of(), 0), parse(DeckParserTest.MINIMAL));
  }

  @Test
  void readsEveryField() {
    String text =
        """
        viva: 1
        deck: d
        title: T
        description: D
        license: CC-BY-4.0
        language: de
        x-editor: {any: [thing]}
        defaults: {topic: t, level: senior, kind: coding, seconds: 600, tags: [one, two]}
        questions:
        - id: all
          ask: A?
          hint: H
          answer: |
            First.

            Second.
          points:
          - must: M
            match: [x, y]
          - {nice: N, match: z}
          red_flags: R
          follow_ups:
          - {ask: FA, answer: FB, points: FP}
          - ask: GA
            answer: GB
          refs:
          - {title: RT, url: "https://example.org"}
          was: [old, other/older]
          code: {language: python, stub: S, solution: C, check: K}
          x-note: mine
        - id: own
          topic: u
          level: junior
          kind: concept
          seconds: 45
          tags: three
          ask: A
          answer: B
          points: [P, Q]
        """;

    Question all =
        new Question(
            new QuestionId("d", "all"),
            new Traits("t", Level.SENIOR, Kind.CODING, 600, List.of("one", "two")),
            List.of(new QuestionId("d", "old"), new QuestionId("other", "older")),
            10,
            Later.of(
                new Texts(
                    "A?",
                    Optional.of("H"),
                    "First.\n\nSecond.\n",
                    List.of(
                        new KeyPoint("M", true, List.of("x", "y"), List.of()),
                        new KeyPoint("N", false, List.of("z"), List.of())),
                    List.of(),
                    List.of("R"),
                    List.of(
                        new FollowUp("FA", "FB", List.of(must("FP"))),
                        new FollowUp("GA", "GB", List.of())),
                    List.of(new Reference("RT", "https://example.org")),
                    Optional.of(new Code("python", "S", "C", "K")))));
    Question own =
        new Question(
            new QuestionId("d", "own"),
            new Traits("u", Level.JUNIOR, Kind.CONCEPT, 45, List.of("three")),
            List.of(),
            31,
            Later.of(texts("A", "B", List.of(must("P"), must("Q")))));
    Deck deck = new Deck("d", "T", "D", "CC-BY-4.0", "de", List.of(all, own), "d.yaml");

    assertEquals(new Reading(Optional.of(deck), List.of(), 0), parse(text));
  }

  @Test
  void readsPartsInPlaceOfAnswerAndPoints() {
    String text =
        """
        viva: 1
        deck: d
        questions:
        - id: design
          topic: t
          kind: system-design
          ask: Design it.
          parts:
          - name: Clarify
            minutes: 5
            answer: Ask.
            points: [a, b]
          - {name: Serve, minutes: 20, answer: Cache., points: [{must: c}, {nice: d}]}
        """;

    Question design = parse(text).deck().orElseThrow().questions().get(0);

    assertEquals("", design.answer());
    assertEquals(List.of(), design.points());
    assertEquals(1500, design.seconds());
    assertEquals(
        List.of(
            new Part("Clarify", 5, "Ask.", List.of(must("a"), must("b"))),
            new Part(
                "Serve",
                20,
                "Cache.",
                List.of(must("c"), new KeyPoint("d", false, List.of(), List.of())))),
        design.parts());
  }

  private static Reading parse(String text) {
    return DeckParser.parse("d.yaml", text);
  }
}
