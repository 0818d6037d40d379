package dev.viva.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field that a deck or a question must have, with nothing in it, however nothing is spelled. */
class EmptyFieldsTest {
  private static final Map<String, String> QUESTION = new LinkedHashMap<>();

  static {
    QUESTION.put("id", "a");
    QUESTION.put("topic", "t");
    QUESTION.put("ask", "What?");
    QUESTION.put("answer", "That.");
    QUESTION.put("points", "[One, Two]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "Null", "NULL", "''", "\"\"", "\"  \"", "# nothing"})
  void isOneErrorInItsLineAndCostsItsQuestion(String nothing) {
    int line = 4;
    for (String field : QUESTION.keySet()) {
      Reading reading = DeckParser.parse("d.yaml", deck(field, nothing));

      String name = field + ": " + nothing;
      assertEquals(
          List.of(line + " '" + field + "' is empty"),
          reading.problems().stream().map(p -> p.line() + " " + p.message()).toList(),
          name);
      assertEquals(List.of(), reading.deck().orElseThrow().questions(), name);
      line++;
    }
  }

  @Test
  void isNoTroubleWhereItIsFilled() {
    assertEquals(List.of(), DeckParser.parse("d.yaml", deck("none", "")).problems());
  }

  private static String deck(String emptied, String nothing) {
    StringBuilder deck = new StringBuilder("viva: 1\ndeck: d\nquestions:\n");
    String indent = "- ";
    for (Map.Entry<String, String> field : QUESTION.entrySet()) {
      String value = field.getKey().equals(emptied) ? nothing : field.getValue();
      deck.append(indent).append(field.getKey()).append(": ").append(value).append('\n');
      indent = "  ";
    }
    return deck.toString();
  }
}
