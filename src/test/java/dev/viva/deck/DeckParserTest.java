package dev.viva.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Which questions of a file are read, whatever else is in it; each field is in {@link
 * DeckFieldsTest}.
 */
class DeckParserTest {
  static final String MINIMAL =
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
