package dev.viva.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchTest {
  private static final String DECK =
      """
      viva: 1
      deck: d
      questions:
      - id: somewhere
        topic: in-the-topic
        tags: [in-a-tag]
        ask: In the *prompt*?
        hint: In the hint
        answer: |
          Begins over
          two lines. ISTANBUL

          | In a head |
          | --------- |
          | in a cell |

          - In a list

          ```python
          in_a_block(x)
          ```
        points: [in a must, {nice: in a nice one}]
        red_flags: [in a red flag]
        follow_ups:
        - ask: In the follow-up?
          answer: In its answer
          points: [in its point]
        code: {language: python, stub: in_a_stub(), solution: in_a_solution()}
        refs: [{title: In a reference, url: "https://example.org/"}]
      - id: long-form
        topic: t
        kind: system-design
        ask: a
        parts:
        - {name: In a name, minutes: 5, answer: In a part, points: [in a part's point, b]}
        - {name: c, minutes: 5, answer: d, points: [e, f]}
      - {id: nothing, topic: t, ask: a, answer: b, points: [c, d]}
      """;

  private static final Reading READING = DeckParser.parse("deck.yaml", DECK);
  private static final List<Question> QUESTIONS = READING.deck().orElseThrow().questions();

  /** The places of the first question found. */
  private static List<String> places(String text) {
    return Search.of(text).orElseThrow().in(QUESTIONS).stream()
        .limit(1)
        .flatMap(finding -> finding.matches().stream())
        .map(match -> match.passage().place().label() + ": " + match.passage().text())
        .toList();
  }

  @Test
  void theDeckOfThisTestIsSound() {
    assertEquals(List.of(), READING.problems());
  }

  @Test
  void everyPartOfAQuestionIsSearched() {
    assertEquals(
        List.of(
            "id: d/somewhere",
            "topic: in-the-topic",
            "tag: in-a-tag",
            "prompt: In the prompt?",
            "hint: In the hint",
            "answer: In a head",
            "answer: in a cell",
            "answer: In a list",
            "answer: in_a_block(x)",
            "point: in a must",
            "point: in a nice one",
            "red-flag: in a red flag",
            "follow-up: In the follow-up?",
            "follow-up: In its answer",
            "follow-up: in its point",
            "code: in_a_stub()",
            "code: in_a_solution()",
            "reference: In a reference",
            "point: In a name",
            "answer: In a part",
            "point: in a part's point"),
        Stream.of(
                "somewhere",
                "in-the-topic",
                "in-a-tag",
                "\"the prompt\"",
                "\"the hint\"",
                "\"a head\"",
                "cell",
                "\"a list\"",
                "block",
                "\"a must\"",
                "\"a nice\"",
                "\"red flag\"",
                "\"the follow\"",
                "\"its answer\"",
                "\"its point\"",
                "stub",
                "solution",
                "\"a ref\"",
                "\"a name\"",
                "\"in a part\"",
                "\"a part's\"")
            .flatMap(text -> places(text).stream())
            .toList());
  }

  @Test
  void wordsStandInAnyOrderAndPartAPhraseInOne() {
    assertEquals(
        List.of("red-flag: in a red flag", "prompt: In the prompt?"), places("flag prompt"));
    assertEquals(List.of(), places("\"flag prompt\""));
  }

  @Test
  void aPhraseGoesOnOverTheEndOfALine() {
    assertEquals(List.of("answer: Begins over two lines. ISTANBUL"), places("\"over   TWO\""));
  }

  @Test
  void capitalsCountInNoLanguage() {
    Locale before = Locale.getDefault();
    try {
      for (Locale locale : List.of(Locale.ROOT, Locale.forLanguageTag("tr"))) {
        Locale.setDefault(locale);
        assertEquals(List.of("answer: Begins over two lines. ISTANBUL"), places("istanbul"));
        assertEquals(List.of("prompt: In the prompt?"), places("PROMPT"));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void noSignHasAPower() {
    assertEquals(List.of("code: in_a_stub()"), places("stub()"));
    assertEquals(List.of(), places(".*"));
    assertEquals(List.of(), places("\\E"));
  }

  @Test
  void aQuestionWithoutOneOfTheWordsIsNotFound() {
    assertEquals(List.of(), places("prompt xyzzy"));
  }

  @Test
  void aTextIsReadAsWordsAndPhrases() {
    assertEquals(
        Optional.of(List.of("a", "b c", "d", "e f")),
        Search.of(" a \" b c\"d a \"e f").map(Search::terms));
    assertEquals(Optional.empty(), Search.of(" \"\" \" \" "));
  }

  @Test
  void aSlipFindsTheWordThatWasMeant() {
    assertEquals(Optional.of("prompt"), Search.closestWord("Promtp", QUESTIONS));
    assertEquals(Optional.of("cell"), Search.closestWord("ecll", QUESTIONS));
    assertEquals(Optional.empty(), Search.closestWord("xyzzyxyz", QUESTIONS));
  }

  @Test
  void anAccentMayBeTypedApart() {
    String deck = DECK.replace("In the hint", "In the résumé");
    List<Question> questions = DeckParser.parse("d.yaml", deck).deck().orElseThrow().questions();

    assertEquals(1, Search.of("re\u0301sume\u0301").orElseThrow().in(questions).size());
  }
}
