package dev.viva.view;

import dev.viva.deck.Question;
import dev.viva.json.JsonWriter;
import java.time.LocalDate;

/** {@code viva daily --format json}: always with the answer. */
public final class DailyJson {
  private DailyJson() {}

  /** The day's question as one document. */
  public static String of(Question question, LocalDate day) {
    return JsonWriter.object(
        json -> {
          json.field("schema", 1).field("date", day.toString());
          ShowJson.question(json, question);
        });
  }
}
