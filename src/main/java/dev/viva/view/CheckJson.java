package dev.viva.view;

import dev.viva.deck.Deck;
import dev.viva.deck.Problem;
import dev.viva.json.JsonWriter;
import java.util.List;

/** {@code viva check --format json}. */
public final class CheckJson {
  private CheckJson() {}

  /**
   * What was found as one document.
   *
   * @param decks all that were read, of which the sound questions are counted
   * @param setAside how many questions have mistakes
   */
  public static String of(List<Problem> problems, List<Deck> decks, int setAside) {
    int sound = decks.stream().mapToInt(deck -> deck.questions().size()).sum();
    return JsonWriter.object(
        json ->
            json.field("schema", 1)
                .field("questions", sound)
                .field("set_aside", setAside)
                .objects("problems", problems, CheckJson::problem));
  }

  private static void problem(JsonWriter json, Problem problem) {
    json.field("severity", problem.isError() ? "error" : "warning")
        .field("file", problem.file())
        .field("line", problem.line())
        .field("column", problem.column())
        .field("message", problem.message())
        .field("cure", problem.cure());
  }
}
