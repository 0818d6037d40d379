package dev.viva.paper;

import dev.viva.deck.Bank;
import dev.viva.deck.Deck;
import dev.viva.deck.Kind;
import dev.viva.deck.Later;
import dev.viva.deck.Level;
import dev.viva.deck.Question;
import dev.viva.deck.QuestionId;
import dev.viva.deck.Samples;
import dev.viva.deck.Traits;
import dev.viva.journal.Checklist;
import dev.viva.journal.Confidence;
import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import dev.viva.journal.Options;
import dev.viva.session.Session;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A sitting of one question that was missed and marked, in words of the caller's.
 *
 * @param probe the prompt of a follow-up, {@code probed} its point
 * @param argument what chose the questions
 */
record Sample(
    String topic,
    String prompt,
    String must,
    String nice,
    String typed,
    String probe,
    String probed,
    String argument,
    String answer) {
  private static final QuestionId ID = new QuestionId("deck", "question");

  static Sample of(List<String> words) {
    return new Sample(
        words.get(0),
        words.get(1),
        words.get(2),
        words.get(3),
        words.get(4),
        words.get(5),
        words.get(6),
        words.get(7),
        words.get(8));
  }

  String report() {
    Bank bank =
        new Bank(List.of(new Deck("deck", "Deck", "", "", "en", List.of(question()), "deck.yaml")));
    LocalDateTime began = LocalDateTime.of(2026, 11, 26, 14, 12);
    return SessionReport.markdown(session(), began, 60_000, bank);
  }

  private Session session() {
    Checklist checklist = new Checklist(List.of(must), List.of(nice));
    Checklist probed = new Checklist(List.of(this.probed), List.of());
    List<Event> events =
        List.of(
            new Event.Started(
                new Options(List.of("of " + argument), true, true),
                7,
                "0.1.0",
                List.of(new Event.Planned(ID, "hash"))),
            new Event.Asked(ID, 1, "hash", topic, Level.MID, 90, prompt, checklist),
            new Event.Confident(ID, Confidence.SURE),
            new Event.Pointed(ID, 0),
            new Event.Typed(ID, "You: " + typed, 78_000),
            new Event.Revealed(ID, 78_000, 0, 0),
            new Event.Probed(ID, 1, probe, probed, 19_000),
            new Event.ProbeEnded(ID, 1, List.of()),
            new Event.Marked(ID, true),
            new Event.Graded(ID, Grade.MISSED, Grade.MISSED, List.of(), 78_000, 30_000));
    List<Entry> entries = new ArrayList<>();
    for (Event event : events) {
      entries.add(new Entry("abcdef", entries.size() + 1, entries.size(), 60, "sitting", event));
    }
    return Session.of(entries).orElseThrow();
  }

  private Question question() {
    return new Question(
        ID,
        new Traits(topic, Level.MID, Kind.CONCEPT, 90, List.of()),
        List.of(),
        1,
        Later.of(Samples.texts(prompt, answer, List.of())));
  }
}
