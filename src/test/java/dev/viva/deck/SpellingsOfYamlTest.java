package dev.viva.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A text is what its author wrote, whatever else YAML 1.1 or 1.2 would take it for. */
class SpellingsOfYamlTest {
  private static final List<String> SPELLINGS =
      List.of(
          "yes",
          "Yes",
          "YES",
          "no",
          "No",
          "NO",
          "on",
          "On",
          "ON",
          "off",
          "Off",
          "OFF",
          "y",
          "Y",
          "n",
          "N",
          "true",
          "True",
          "TRUE",
          "false",
          "False",
          "FALSE",
          "1:30",
          "12:30:45",
          "2024-01-02",
          "2024-01-02T03:04:05Z",
          "2001-12-14 21:59:43.10 -5",
          "010",
          "0o10",
          "08",
          "0x1F",
          "0b101",
          "1_000",
          "1e3",
          "1E+3",
          "3.10",
          "-0",
          "+1",
          "1.",
          ".5",
          "6.02e23",
          ".inf",
          "-.Inf",
          ".NaN",
          "=",
          "1:2",
          "x ∈ [0,1]",
          "‖w‖₁",
          "~50 %",
          "->",
          "it's",
          "C#?",
          "a,b",
          "a:b",
          "http://x.org/#y",
          "50%",
          "a & b",
          "2 * 3",
          "<<",
          "1/2");

  private static final List<String> NULLS = List.of("null", "Null", "NULL", "~");

  private static final String QUESTION =
      "- id: %s\n  topic: t\n  ask: b\n  answer: c\n  points: [d, e]\n";

  private static Reading reading(String question) {
    return DeckParser.parse("d.yaml", "viva: 1\ndeck: d\nquestions:\n" + question);
  }

  private static Question read(String question) {
    Reading reading = reading(question);
    assertEquals(List.of(), reading.problems());
    return reading.deck().orElseThrow().questions().get(0);
  }

  @Test
  void sixtySpellingsAreTried() {
    assertEquals(60, SPELLINGS.size());
  }

  @Test
  void isExactAsPromptAnswerAndPoint() {
    for (String text : SPELLINGS) {
      Question question =
          read(
              "- id: a\n  topic: %s\n  ask: %s\n  answer: %s\n  points:\n  - %s\n  - must: %s\n"
                  .formatted(text, text, text, text, text));

      assertEquals(text, question.topic());
      assertEquals(text, question.ask());
      assertEquals(text, question.answer());
      assertEquals(List.of(text, text), question.points().stream().map(KeyPoint::text).toList());
    }
  }

  @Test
  void isExactInListsOfTextsAlsoWhereItSpellsNull() {
    for (String text : SPELLINGS) {
      assertEquals(List.of(text, text), tags("\n  - " + text + "\n  - " + text));
    }
    for (String text : NULLS) {
      assertEquals(List.of(text), tags("[" + text + "]"));
    }
  }

  private static List<String> tags(String list) {
    return read(QUESTION.formatted("a") + "  tags: " + list + "\n").tags();
  }

  @Test
  void isExactAsIdWhereItCanBeOne() {
    List<String> ids = SPELLINGS.stream().filter(QuestionId::isWellFormed).toList();

    assertEquals(
        List.of(
            "yes",
            "no",
            "on",
            "off",
            "y",
            "n",
            "true",
            "false",
            "2024-01-02",
            "010",
            "0o10",
            "08",
            "0b101",
            "1e3"),
        ids);
    for (String id : ids) {
      assertEquals(id, read(QUESTION.formatted(id)).id().question());
    }
  }

  @Test
  void isExactAsKey() {
    for (String key : SPELLINGS) {
      List<String> messages =
          reading(QUESTION.formatted("a") + "  " + key + ": x\n").problems().stream()
              .map(Problem::message)
              .toList();
      boolean isMergeKey = key.equals("<<");

      assertEquals(
          List.of(isMergeKey ? "YAML merge keys are not read" : "unknown key '" + key + "'"),
          messages);
    }
  }
}
