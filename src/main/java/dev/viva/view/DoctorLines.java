package dev.viva.view;

import dev.viva.json.JsonWriter;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import java.util.List;

/** Where everything is and whether it is well. */
public final class DoctorLines {
  private static final int NAME = 9;

  /** More would push what is above them off the screen; the JSON has them all. */
  private static final int MOST_LINES = 20;

  private DoctorLines() {}

  /**
   * A folder or file that Viva uses.
   *
   * @param remark its state in a few words, or nothing
   */
  public record Place(String name, String path, String remark) {}

  /**
   * What {@code viva doctor} knows.
   *
   * @param machine the Java and the system, in words
   * @param columns the width of the screen
   * @param events how many events the journal holds
   * @param orphans grades of questions that are in no deck any more
   * @param troubles what could not be read, in clauses
   * @param oddities what is strange and does no harm, in clauses
   */
  public record Facts(
      String version,
      String machine,
      int columns,
      List<Place> places,
      int events,
      int sessions,
      long orphans,
      List<String> troubles,
      List<String> oddities) {
    public Facts {
      places = List.copyOf(places);
      troubles = List.copyOf(troubles);
      oddities = List.copyOf(oddities);
    }
  }

  /** The facts for a screen. */
  public static List<Text> of(Facts facts, int width) {
    Lines lines =
        new Lines(width)
            .say(
                "viva %s, %s, %d columns"
                    .formatted(facts.version(), facts.machine(), facts.columns()));
    facts.places().forEach(place -> lines.hanging(place(place)));
    if (facts.orphans() > 0) {
      lines.say(
          Words.count(facts.orphans(), "grade")
              + (facts.orphans() == 1 ? " belongs" : " belong")
              + " to questions that are in no deck any more; they are kept.");
    }
    some(lines, facts.troubles(), ", left as it is.");
    if (!facts.troubles().isEmpty() && facts.events() > 0) {
      lines.say("The " + Words.count(facts.events(), "event") + " of all other lines are sound.");
    }
    some(lines, facts.oddities(), ".");
    return lines.toList();
  }

  private static Text place(Place place) {
    Text text = Text.of(place.name() + " ".repeat(NAME - place.name().length()) + place.path());
    return place.remark().isEmpty() ? text : text.plus("  ").plus(place.remark(), Meaning.MUTED);
  }

  private static void some(Lines lines, List<String> clauses, String end) {
    clauses.stream()
        .limit(MOST_LINES)
        .forEach(
            clause ->
                lines.say(
                    Text.of(clause, Meaning.ATTENTION).plus(clause.endsWith("?") ? "" : end)));
    if (clauses.size() > MOST_LINES) {
      lines.say(
          "And "
              + Words.thousands(clauses.size() - MOST_LINES)
              + " more: viva doctor --format json");
    }
  }

  /** All facts as one JSON document. */
  public static String json(Facts facts) {
    return JsonWriter.object(
        json ->
            json.field("schema", 1)
                .field("version", facts.version())
                .field("machine", facts.machine())
                .field("columns", facts.columns())
                .objects(
                    "places",
                    facts.places(),
                    (item, place) ->
                        item.field("name", place.name())
                            .field("path", place.path())
                            .field("remark", place.remark()))
                .field("events", facts.events())
                .field("sessions", facts.sessions())
                .field("orphans", facts.orphans())
                .field("troubles", facts.troubles())
                .field("oddities", facts.oddities()));
  }
}
