package dev.viva.store;

import dev.viva.deck.Level;
import dev.viva.deck.QuestionId;
import dev.viva.journal.Checklist;
import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import dev.viva.journal.Options;
import dev.viva.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A sitting of three questions with a miss, a skip and two undos, written event by event. */
final class SmallSitting {
  private static final QuestionId BIAS = new QuestionId("basics", "bias");
  private static final QuestionId NOISE = new QuestionId("basics", "noise");
  private static final QuestionId DRIFT = new QuestionId("basics", "drift");
  private static final Checklist CHECKLIST = new Checklist(List.of("one", "two"), List.of());

  /** The events in turn; an undo asks for the entry that was written last. */
  private static final List<Function<Entry, Event>> EVENTS =
      List.of(
          last -> started(),
          last -> asked(BIAS, 1),
          last -> new Event.Typed(BIAS, "because", 900),
          last -> revealed(BIAS),
          last -> graded(BIAS, Grade.MISSED),
          last -> asked(NOISE, 1),
          last -> revealed(NOISE),
          last -> graded(NOISE, Grade.SOLID),
          last -> new Event.Undone(last.seq()),
          last -> graded(NOISE, Grade.NAILED),
          last -> asked(DRIFT, 1),
          last -> new Event.Skipped(DRIFT, 100),
          last -> new Event.Undone(last.seq()),
          last -> revealed(DRIFT),
          last -> graded(DRIFT, Grade.SHAKY),
          last -> asked(BIAS, 2),
          last -> revealed(BIAS),
          last -> graded(BIAS, Grade.SOLID),
          last -> new Event.Ended(Event.Ending.FINISHED));

  static final int LENGTH = EVENTS.size();

  private final List<Log.Receipt> receipts = new ArrayList<>();

  /** Writes the event whose turn it is. */
  Log.Receipt next(Log log) {
    Entry last = receipts.isEmpty() ? EventSamples.entry(0, started()) : latest().entry();
    Log.Receipt receipt = log.append(EVENTS.get(receipts.size()).apply(last));
    receipts.add(receipt);
    return receipt;
  }

  /** Writes the rest. */
  void finish(Log log) {
    while (receipts.size() < LENGTH) {
      next(log);
    }
  }

  private Log.Receipt latest() {
    return receipts.get(receipts.size() - 1);
  }

  /** How many grades this said were not saved, less those that it said are saved after all. */
  int unsavedGrades() {
    long refused =
        receipts.stream()
            .filter(receipt -> receipt.trouble().isPresent())
            .filter(receipt -> receipt.entry().event() instanceof Event.Graded)
            .count();
    return (int) refused - receipts.stream().mapToInt(Log.Receipt::recovered).sum();
  }

  /** What the person saw of it, for comparison with what the journal holds. */
  static String seen(List<Entry> entries) {
    return Session.of(entries).map(SmallSitting::seen).orElse("nothing");
  }

  String seen() {
    return seen(receipts.stream().map(Log.Receipt::entry).toList());
  }

  private static String seen(Session session) {
    List<String> outcomes =
        session.outcomes().stream()
            .map(outcome -> outcome.turn() + " " + outcome.grade() + " " + outcome.help().typed())
            .toList();
    return outcomes + " " + session.step();
  }

  private static Event started() {
    List<Event.Planned> plan =
        List.of(
            new Event.Planned(BIAS, "1"),
            new Event.Planned(NOISE, "2"),
            new Event.Planned(DRIFT, "3"));
    return new Event.Started(new Options(List.of(), false, false), 1, "0.1.0", plan);
  }

  private static Event asked(QuestionId question, int attempt) {
    return new Event.Asked(question, attempt, "1", "bias", Level.MID, 60, "Why?", CHECKLIST);
  }

  private static Event revealed(QuestionId question) {
    return new Event.Revealed(question, 1_000, 0, 0);
  }

  private static Event graded(QuestionId question, Grade grade) {
    return new Event.Graded(question, grade, grade, List.of("one"), 1_000, 500);
  }
}
