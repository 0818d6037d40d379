package dev.viva.store;

import dev.viva.deck.Level;
import dev.viva.deck.QuestionId;
import dev.viva.journal.Checklist;
import dev.viva.journal.Confidence;
import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import dev.viva.journal.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Events to write and read. */
final class EventSamples {
  static final QuestionId QUESTION = new QuestionId("evaluation", "roc-auc-rare");
  private static final String HASH = "0123456789abcdef";
  private static final String POINT = "FPR divides by all negatives.";

  private EventSamples() {}

  /** One of every kind, and of both kinds of mark, in an order in which they could happen. */
  static List<Event> ofEveryKind() {
    return List.of(
        new Event.Started(
            new Options(List.of("evaluation", "--topic", "roc-auc"), true, true),
            7,
            "0.1.0",
            List.of(new Event.Planned(QUESTION, HASH))),
        new Event.Edited(QUESTION, HASH, "fedcba9876543210", true),
        new Event.Asked(
            QUESTION,
            1,
            HASH,
            "roc-auc",
            Level.MID,
            75,
            "With 1% positives, why can ROC AUC look good?",
            new Checklist(List.of(POINT), List.of("Precision of 14%"))),
        new Event.Hinted(QUESTION),
        new Event.Pointed(QUESTION, 1),
        new Event.Paused(61_000),
        new Event.Marked(QUESTION, true),
        new Event.Marked(QUESTION, false),
        new Event.Typed(
            QUESTION, "Because of \"many\" negatives: 1\u202899 \ud83d\ude00\n\u00e9", 30_250),
        new Event.Confident(QUESTION, Confidence.SURE),
        new Event.Revealed(QUESTION, 30_250, 61_000, 0),
        new Event.Probed(QUESTION, 1, "And then?", new Checklist(List.of("x"), List.of()), 9_000),
        new Event.ProbeEnded(QUESTION, 1, List.of("x")),
        new Event.Graded(QUESTION, Grade.SHAKY, Grade.SOLID, List.of(POINT), 30_250, 12_000),
        new Event.Undone(14),
        new Event.Graded(QUESTION, Grade.SOLID, Grade.SOLID, List.of(POINT), 30_250, 15_000),
        new Event.Skipped(QUESTION, 4_000),
        new Event.Ended(Event.Ending.FINISHED));
  }

  /** A journal of so many lines, written by one device, a second apart. */
  static List<Entry> entries(int count) {
    List<Event> events = ofEveryKind();
    return LongStream.rangeClosed(1, count)
        .mapToObj(seq -> entry(seq, events.get((int) ((seq - 1) % events.size()))))
        .toList();
  }

  static Entry entry(long seq, Event event) {
    return new Entry("anvils", seq, 1_795_700_000_000L + 1_000 * seq, 60, "qwertyuiop", event);
  }

  /** What lines hold, those left out that cannot be read. */
  static List<Entry> read(List<byte[]> lines) {
    List<Entry> entries = new ArrayList<>();
    lines.forEach(line -> JournalLine.parse(line).entry().ifPresent(entries::add));
    return entries;
  }
}
