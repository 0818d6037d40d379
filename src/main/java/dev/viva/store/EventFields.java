package dev.viva.store;

import dev.viva.deck.QuestionId;
import dev.viva.journal.Checklist;
import dev.viva.journal.Event;
import dev.viva.json.JsonWriter;
import java.util.Locale;
import java.util.function.Consumer;

/** The fields of an event in the journal, its word {@code ev} first. See README, Journal format. */
final class EventFields implements Event.Cases<Consumer<JsonWriter>> {

  @Override
  public Consumer<JsonWriter> started(Event.Started event) {
    return json ->
        word(json, "started")
            .field("select", event.options().selection())
            .field("typed", event.options().typed())
            .field("sure_first", event.options().sureFirst())
            .field("seed", event.seed())
            .field("viva", event.version())
            .objects(
                "questions",
                event.questions(),
                (item, planned) ->
                    item.field("q", planned.question().toString()).field("hash", planned.hash()));
  }

  @Override
  public Consumer<JsonWriter> asked(Event.Asked event) {
    return json ->
        checklist(
            about(json, "asked", event.question())
                .field("attempt", event.attempt())
                .field("hash", event.hash())
                .field("topic", event.topic())
                .field("level", event.level().label())
                .field("seconds", event.seconds())
                .field("ask", event.ask()),
            event.checklist());
  }

  @Override
  public Consumer<JsonWriter> hinted(Event.Hinted event) {
    return json -> about(json, "hinted", event.question());
  }

  @Override
  public Consumer<JsonWriter> pointed(Event.Pointed event) {
    return json -> about(json, "pointed", event.question()).field("index", event.index());
  }

  @Override
  public Consumer<JsonWriter> confident(Event.Confident event) {
    return json ->
        about(json, "confident", event.question()).field("sure", event.confidence().number());
  }

  @Override
  public Consumer<JsonWriter> typed(Event.Typed event) {
    return json ->
        about(json, "typed", event.question()).field("text", event.text()).field("ms", event.ms());
  }

  @Override
  public Consumer<JsonWriter> revealed(Event.Revealed event) {
    return json ->
        about(json, "revealed", event.question())
            .field("think_ms", event.thinkMs())
            .field("paused_ms", event.pausedMs())
            .field("away_ms", event.awayMs());
  }

  @Override
  public Consumer<JsonWriter> probed(Event.Probed event) {
    return json ->
        checklist(
                about(json, "probed", event.question())
                    .field("n", event.n())
                    .field("ask", event.ask()),
                event.checklist())
            .field("ms", event.ms());
  }

  @Override
  public Consumer<JsonWriter> probeEnded(Event.ProbeEnded event) {
    return json ->
        about(json, "probe-ended", event.question())
            .field("n", event.n())
            .field("hit", event.hit());
  }

  @Override
  public Consumer<JsonWriter> graded(Event.Graded event) {
    return json ->
        about(json, "graded", event.question())
            .field("grade", event.grade().number())
            .field("proposed", event.proposed().number())
            .field("hit", event.hit())
            .field("think_ms", event.thinkMs())
            .field("review_ms", event.reviewMs());
  }

  @Override
  public Consumer<JsonWriter> skipped(Event.Skipped event) {
    return json -> about(json, "skipped", event.question()).field("think_ms", event.thinkMs());
  }

  @Override
  public Consumer<JsonWriter> marked(Event.Marked event) {
    return json -> about(json, event.on() ? "marked" : "unmarked", event.question());
  }

  @Override
  public Consumer<JsonWriter> edited(Event.Edited event) {
    return json ->
        about(json, "edited", event.question())
            .field("was", event.was())
            .field("now", event.now())
            .field("big", event.big());
  }

  @Override
  public Consumer<JsonWriter> paused(Event.Paused event) {
    return json -> word(json, "paused").field("ms", event.ms());
  }

  @Override
  public Consumer<JsonWriter> undone(Event.Undone event) {
    return json -> word(json, "undone").field("of", event.of());
  }

  @Override
  public Consumer<JsonWriter> ended(Event.Ended event) {
    return json -> word(json, "ended").field("how", event.how().name().toLowerCase(Locale.ROOT));
  }

  private static JsonWriter word(JsonWriter json, String word) {
    return json.field("ev", word);
  }

  private static JsonWriter about(JsonWriter json, String word, QuestionId question) {
    return word(json, word).field("q", question.toString());
  }

  private static JsonWriter checklist(JsonWriter json, Checklist checklist) {
    return json.field("must", checklist.musts()).field("nice", checklist.nices());
  }
}
