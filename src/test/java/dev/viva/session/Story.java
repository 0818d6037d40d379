package dev.viva.session;

import dev.viva.deck.Level;
import dev.viva.deck.QuestionId;
import dev.viva.journal.Checklist;
import dev.viva.journal.Confidence;
import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import dev.viva.journal.Options;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sitting told event by event, about questions of the deck {@code d} with one letter for a name,
 * a budget of 60 seconds, the musts {@code m1} and {@code m2}, and the nice point {@code n1}. A
 * line is a second later than the one before it.
 */
final class Story {
  static final Checklist CHECKLIST = new Checklist(List.of("m1", "m2"), List.of("n1"));
  static final int SECONDS = 60;
  private static final long NOON = 1_795_694_400_000L;

  private final List<Entry> entries = new ArrayList<>();

  private Story() {}

  /** A sitting begins with these questions. */
  static Story of(String... questions) {
    List<Event.Planned> plan =
        Arrays.stream(questions).map(name -> new Event.Planned(id(name), "hash")).toList();
    return new Story()
        .then(new Event.Started(new Options(List.of(), false, false), 7, "0.1.0", plan));
  }

  static QuestionId id(String question) {
    return new QuestionId("d", question);
  }

  /** Adds an event. */
  Story then(Event event) {
    long seq = entries.size() + 1L;
    entries.add(new Entry("anvils", seq, NOON + 1_000 * seq, 0, "mine", event));
    return this;
  }

  Story asked(String question) {
    return asked(question, 1);
  }

  Story asked(String question, int attempt) {
    return then(
        new Event.Asked(
            id(question), attempt, "hash", "topic", Level.MID, SECONDS, "Why?", CHECKLIST));
  }

  Story hinted(String question) {
    return then(new Event.Hinted(id(question)));
  }

  Story pointed(String question, int index) {
    return then(new Event.Pointed(id(question), index));
  }

  Story confident(String question, Confidence confidence) {
    return then(new Event.Confident(id(question), confidence));
  }

  Story typed(String question, String text) {
    return then(new Event.Typed(id(question), text, 20_000));
  }

  Story revealed(String question, int seconds) {
    return then(new Event.Revealed(id(question), seconds * 1_000L, 0, 0));
  }

  Story probed(String question, int n) {
    return then(new Event.Probed(id(question), n, "And?", CHECKLIST, 5_000));
  }

  Story probeEnded(String question, int n, String... hit) {
    return then(new Event.ProbeEnded(id(question), n, List.of(hit)));
  }

  Story graded(String question, Grade grade, String... hit) {
    return then(new Event.Graded(id(question), grade, grade, List.of(hit), 30_000, 9_000));
  }

  Story skipped(String question) {
    return then(new Event.Skipped(id(question), 4_000));
  }

  /** Asked, revealed after half a minute, graded. */
  Story went(String question, Grade grade) {
    int attempt = session().openTurn().map(Turn::attempt).orElse(1);
    return asked(question, attempt).revealed(question, 30).graded(question, grade);
  }

  /** Takes back what can be taken back. */
  Story undone() {
    return then(new Event.Undone(session().undoable().orElseThrow().seq()));
  }

  Story ended(Event.Ending how) {
    return then(new Event.Ended(how));
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  Session session() {
    return Session.of(entries).orElseThrow();
  }

  /** The step in a word or two: {@code ask a}, {@code judge b}, {@code close}. */
  String step() {
    return step(session());
  }

  static String step(Session session) {
    return session
        .step()
        .fold(
            ask -> "ask " + name(ask.turn()),
            answer -> "answer " + name(answer.turn()),
            judge -> "judge " + name(judge.turn()),
            probing -> "probing " + name(probing.judge().turn()),
            close -> "close",
            done -> "done " + done.how());
  }

  private static String name(Turn turn) {
    return turn.question().question();
  }

  /** What a sitting came to: {@code a missed, b skipped}, in the order of closing. */
  static List<String> outcomes(Session session) {
    return session.outcomes().stream()
        .map(
            outcome ->
                name(outcome.turn()) + " " + outcome.grade().map(Grade::label).orElse("skipped"))
        .toList();
  }
}
