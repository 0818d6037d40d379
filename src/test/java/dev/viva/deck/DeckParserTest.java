package dev.viva.deck;

import static dev.viva.deck.Samples.must;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeckParserTest {
  private static final String MINIMAL =
      """
      viva: 1
      deck: evaluation
      questions:
      - id: recall
        topic: precision-and-recall
        ask: What is recall?
        answer: TP/(TP+FN).
        points:
        - TP/(TP+FN)
        - Of the real positives
      """;

  private static Reading parse(String text) {
    return DeckParser.parse("d.yaml", text);
  }

  private static List<String> said(String text) {
    return parse(text).problems().stream()
        .map(p -> p.line() + ":" + p.column() + " " + p.message())
        .toList();
  }

  @Test
  void readsAMinimalDeckWithItsDefaults() {
    Question recall =
        new Question(
            new QuestionId("evaluation", "recall"),
            "precision-and-recall",
            Level.MID,
            Kind.CONCEPT,
            90,
            List.of(),
            List.of(),
            4,
            Later.of(
                new Texts(
                    "What is recall?",
                    Optional.empty(),
                    "TP/(TP+FN).",
                    List.of(must("TP/(TP+FN)"), must("Of the real positives")),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty())));
    Deck deck = new Deck("evaluation", "evaluation", "", "", "en", List.of(recall), "d.yaml");

    assertEquals(new Reading(Optional.of(deck), List.of(), 0), parse(MINIMAL));
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
            "t",
            Level.SENIOR,
            Kind.CODING,
            600,
            List.of("one", "two"),
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
            "u",
            Level.JUNIOR,
            Kind.CONCEPT,
            45,
            List.of("three"),
            List.of(),
            31,
            Later.of(
                new Texts(
                    "A",
                    Optional.empty(),
                    "B",
                    List.of(must("P"), must("Q")),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty())));
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

  @Test
  void passesOverYamlThatIsNoDeck() {
    for (String text :
        List.of("", "# nothing\n", "a: 1\n", "- a\n", "text", "a: [1\n", "{", "\t", "x-viva: 1")) {
      Reading reading = parse(text);

      assertFalse(reading.isDeck(), text);
      assertEquals(Reading.ofNoDeck(), reading, text);
    }
  }

  @Test
  void aBrokenFileThatSaysVivaIsADeck() {
    Reading reading = parse("viva: 1\ntitle: [open\n");

    assertTrue(reading.isDeck());
    assertEquals(Optional.empty(), reading.deck());
    assertEquals(List.of("2:8 the '[' is not closed"), said("viva: 1\ntitle: [open\n"));
  }

  @Test
  void saysOfANamedFileThatItIsNoDeck() {
    Problem problem = DeckParser.notADeck("notes.yaml", "a: 1\nb: 2\n");

    assertEquals(
        new Problem(
            Severity.ERROR,
            "notes.yaml",
            1,
            1,
            "not a deck: no 'viva: 1'",
            "a: 1",
            1,
            "a deck begins with the line viva: 1"),
        problem);
  }

  @Test
  void oneBrokenQuestionCostsOnlyItself() {
    StringBuilder text = new StringBuilder("viva: 1\ndeck: d\nquestions:\n");
    for (int i = 0; i < 50; i++) {
      String ask = i % 2 == 0 ? "What: is it?" : "What is it?";
      text.append(
          "- id: q%d\n  topic: t\n  ask: %s\n  answer: A\n  points: [b, c]\n".formatted(i, ask));
    }

    Reading reading = parse(text.toString());

    assertEquals(25, reading.deck().orElseThrow().questions().size());
    assertEquals(25, reading.problems().size());
    assertEquals(25, reading.setAside());
  }

  @Test
  void aQuoteLeftOpenSwallowsNoOtherQuestion() {
    String text =
        MINIMAL.replace("ask: What", "ask: \"What")
            + "- {id: next, topic: t, ask: \"What?\", answer: \"That.\", points: [a, b]}\n";

    Reading reading = parse(text);

    assertEquals(List.of("6:8 the quote that opens here is not closed"), said(text));
    assertEquals(
        List.of("evaluation/next"),
        reading.deck().orElseThrow().questions().stream().map(q -> q.id().toString()).toList());
  }

  @Test
  void keepsTheQuestionsAfterAByteOrderMark() {
    byte[] bytes = ("\uFEFF" + MINIMAL).getBytes(UTF_8);

    assertEquals(parse(MINIMAL), DeckParser.parse("d.yaml", bytes));
  }

  @Test
  void readsCrLfAsOneLineEnd() {
    Reading unix = parse(MINIMAL);
    Reading windows = parse(MINIMAL.replace("\n", "\r\n"));
    Reading mac = parse(MINIMAL.replace("\n", "\r"));

    assertEquals(unix, windows);
    assertEquals(unix, mac);
  }

  @Test
  void anEscapeThatIsNoCharacterIsAProblem() {
    for (String escape :
        List.of("\\u", "\\U", "\\x", "\\uD8", "\\UFFFFFFFF", "\\U00110000", "\\xZZ")) {
      String text = MINIMAL.replace("TP/(TP+FN).", "\"" + escape);

      assertEquals(1, parse(text).setAside(), escape);
      assertEquals(1, parse(text).problems().size(), escape);
      assertEquals(7, parse(text).problems().get(0).line(), escape);
    }
  }

  @Test
  void mayRepeatATextByAlias() {
    String text = MINIMAL.replace("ask: What", "ask: &w What").replace("TP/(TP+FN).", "*w");

    assertEquals("What is recall?", parse(text).deck().orElseThrow().questions().get(0).answer());
  }
}
