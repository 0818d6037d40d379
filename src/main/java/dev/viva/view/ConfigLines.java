package dev.viva.view;

import dev.viva.json.JsonWriter;
import dev.viva.text.Text;
import java.util.List;
import java.util.Optional;

/** What is set for good, and where. */
public final class ConfigLines {
  private ConfigLines() {}

  /**
   * A setting.
   *
   * @param value as one would write it; empty when there is none
   * @param source {@code built-in}, {@code file} or {@code environment}
   * @param place the line of the file, or the variable
   * @param refused why it is not taken, a sentence; empty when it is
   */
  public record Row(
      String key, String value, String source, Optional<String> place, Optional<String> refused) {}

  /** The settings for a screen. */
  public static List<Text> of(String file, List<Row> rows, int width) {
    Table table = new Table("Setting", "Value", "From");
    for (Row row : rows) {
      String value = row.value() + (row.refused().isEmpty() ? "" : " (refused)");
      table.row(row.key(), value, row.place().orElse("built in"));
    }
    return new Lines(width)
        .add(table.lines(width))
        .blank()
        .say("Lines such as drill.count = 20 in this file set them for good:")
        .add(List.of(Text.of(file)))
        .toList();
  }

  /** The same as one JSON document. */
  public static String json(String file, List<Row> rows) {
    return JsonWriter.object(
        json ->
            json.field("schema", 1)
                .field("file", file)
                .objects(
                    "settings",
                    rows,
                    (item, row) -> {
                      item.field("key", row.key())
                          .field("value", row.value())
                          .field("source", row.source());
                      row.place()
                          .ifPresentOrElse(
                              place -> item.field("place", place), () -> item.absent("place"));
                      row.refused()
                          .ifPresentOrElse(
                              why -> item.field("refused", why), () -> item.absent("refused"));
                    }));
  }
}
