package dev.viva.store;

import dev.viva.deck.Level;
import dev.viva.deck.QuestionId;
import dev.viva.journal.Checklist;
import dev.viva.journal.Confidence;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import dev.viva.journal.Options;
import dev.viva.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An event from the fields of its line: the other direction of {@link EventFields}. */
final class EventReader {
  private EventReader() {}

  /**
   * The event; empty when its word is one of a newer Viva.
   *
   * @throws IllegalArgumentException when a field is missing or makes no sense
   */
  static Optional<Event> read(JsonObject json) {
    return Optional.ofNullable(
        switch (json.text("ev")) {
          case "started" -> started(json);
          case "asked" -> asked(json);
          case "hinted" -> new Event.Hinted(question(json));
          case "pointed" -> new Event.Pointed(question(json), index(json));
          case "confident" ->
              new Event.Confident(question(json), Confidence.of(json.smallNumber("sure")));
          case "typed" -> new Event.Typed(question(json), json.text("text"), json.number("ms"));
          case "revealed" ->
              new Event.Revealed(
                  question(json),
                  json.number("think_ms"),
                  json.number("paused_ms"),
                  json.number("away_ms"));
          case "probed" ->
              new Event.Probed(
                  question(json),
                  json.smallNumber("n"),
                  json.text("ask"),
                  checklist(json),
                  json.number("ms"));
          case "probe-ended" ->
              new Event.ProbeEnded(question(json), json.smallNumber("n"), json.texts("hit"));
          case "graded" -> graded(json);
          case "skipped" -> new Event.Skipped(question(json), json.number("think_ms"));
          case "marked" -> new Event.Marked(question(json), true);
          case "unmarked" -> new Event.Marked(question(json), false);
          case "edited" ->
              new Event.Edited(
                  question(json), json.text("was"), json.text("now"), json.flag("big"));
          case "paused" -> new Event.Paused(json.number("ms"));
          case "undone" -> new Event.Undone(json.number("of"));
          case "ended" ->
              new Event.Ended(Event.Ending.valueOf(json.text("how").toUpperCase(Locale.ROOT)));
          default -> null;
        });
  }

  private static Event started(JsonObject json) {
    Options options =
        new Options(json.texts("select"), json.flag("typed"), json.flag("sure_first"));
    List<Event.Planned> questions =
        json.objects("questions").stream()
            .map(item -> new Event.Planned(question(item), item.text("hash")))
            .toList();
    return new Event.Started(options, json.number("seed"), json.text("viva"), questions);
  }

  private static Event asked(JsonObject json) {
    return new Event.Asked(
        question(json),
        json.smallNumber("attempt"),
        json.text("hash"),
        json.text("topic"),
        Level.of(json.text("level"))
            .orElseThrow(() -> new IllegalArgumentException("level " + json.text("level"))),
        json.smallNumber("seconds"),
        json.text("ask"),
        checklist(json));
  }

  private static Event graded(JsonObject json) {
    return new Event.Graded(
        question(json),
        Grade.of(json.smallNumber("grade")),
        Grade.of(json.smallNumber("proposed")),
        json.texts("hit"),
        json.number("think_ms"),
        json.number("review_ms"));
  }

  private static int index(JsonObject json) {
    int index = json.smallNumber("index");
    if (index < 0) {
      throw new IllegalArgumentException("index " + index);
    }
    return index;
  }

  private static Checklist checklist(JsonObject json) {
    return new Checklist(json.texts("must"), json.texts("nice"));
  }

  private static QuestionId question(JsonObject json) {
    return QuestionId.parse(json.text("q"));
  }
}
