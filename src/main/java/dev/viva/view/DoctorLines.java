package dev.viva.view;

import dev.viva.json.JsonWriter;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import java.util.List;

/** Where everything is and whether it is well. */
public final class DoctorLines {
  private static final int NAME = 9;

  private DoctorLines() {}

  /**
   * What {@code viva doctor} knows.
   *
   * @param machine the Java, the system and the screen, in words
   * @param orphans grades of questions that are in no deck any more
   * @param troubles what of the journal could not be read
   */
  public record Facts(
      String version,
      String machine,
      String config,
      boolean hasConfig,
      List<String> ownDecks,
      String shippedDecks,
      int decks,
      int setAside,
      String journal,
      int events,
      int sessions,
      String reports,
      String cache,
      long orphans,
      List<String> troubles) {}

  public static List<Text> of(Facts facts, int width) {
    Lines lines = new Lines(width).say("viva " + facts.version() + ", " + facts.machine());
    place(lines, "config", facts.config(), facts.hasConfig() ? "" : "none, built-in values");
    facts.ownDecks().forEach(folder -> place(lines, "decks", folder, "yours"));
    place(
        lines,
        "decks",
        facts.shippedDecks(),
        "shipped; "
            + Words.count(facts.decks(), "deck")
            + " in all"
            + (facts.setAside() > 0
                ? ", " + Words.count(facts.setAside(), "question") + " set aside: viva check"
                : ""));
    place(
        lines,
        "journal",
        facts.journal(),
        Words.count(facts.events(), "event") + ", " + Words.count(facts.sessions(), "session"));
    place(lines, "reports", facts.reports(), "");
    place(lines, "cache", facts.cache(), "may be deleted");
    if (facts.orphans() > 0) {
      lines.say(
          Words.count(facts.orphans(), "grade")
              + (facts.orphans() == 1 ? " belongs" : " belong")
              + " to questions that are in no deck any more; they are kept.");
    }
    for (String trouble : facts.troubles()) {
      lines.say(Text.of(trouble, Meaning.ATTENTION).plus(", left as it is."));
    }
    if (!facts.troubles().isEmpty()) {
      lines.say("All other lines of the journal are sound.");
    }
    return lines.toList();
  }

  private static void place(Lines lines, String name, String path, String remark) {
    Text text = Text.of(name + " ".repeat(NAME - name.length()) + path);
    lines.hanging(remark.isEmpty() ? text : text.plus("  ").plus(remark, Meaning.MUTED));
  }

  public static String json(Facts facts) {
    return JsonWriter.object(
        json ->
            json.field("schema", 1)
                .field("version", facts.version())
                .field("machine", facts.machine())
                .field("config", facts.config())
                .field("own_decks", facts.ownDecks())
                .field("shipped_decks", facts.shippedDecks())
                .field("decks", facts.decks())
                .field("set_aside", facts.setAside())
                .field("journal", facts.journal())
                .field("events", facts.events())
                .field("sessions", facts.sessions())
                .field("reports", facts.reports())
                .field("cache", facts.cache())
                .field("orphans", facts.orphans())
                .field("troubles", facts.troubles()));
  }
}
