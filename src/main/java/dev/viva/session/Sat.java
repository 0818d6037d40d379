package dev.viva.session;

import dev.viva.deck.Later;
import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sitting of the journal and when it was.
 *
 * @param id its name in the journal
 * @param folded what it came to, which is worked out when it is asked for: of years of sittings
 *     most commands need the last
 * @param start when it began, with the distance from UTC of that place and day
 * @param elapsedMs how long it took, breaks left out
 */
public record Sat(String id, Later<Session> folded, OffsetDateTime start, long elapsedMs) {
  /** How long an unfinished sitting is offered again. */
  private static final Duration FRESH = Duration.ofDays(3);

  /** So long without an event the person was not at it: the sitting was killed and went on. */
  private static final Duration BREAK = Duration.ofHours(2);

  /** All sittings of a journal in the order in which they began. */
  public static List<Sat> all(List<Entry> entries) {
    Map<String, List<Entry>> bySession = new LinkedHashMap<>();
    for (Entry entry : entries) {
      bySession.computeIfAbsent(entry.session(), id -> new ArrayList<>()).add(entry);
    }
    return bySession.values().stream()
        .flatMap(some -> Session.begun(some).map(started -> of(started, some)).stream())
        .toList();
  }

  private static Sat of(Event.Started started, List<Entry> entries) {
    Entry first = entries.get(0);
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(clamped(first.offset()) * 60);
    return new Sat(
        first.session(),
        Later.from(() -> Session.of(started).on(entries)),
        Instant.ofEpochMilli(first.time()).atOffset(offset),
        elapsedMs(entries));
  }

  /** The time between each event and the next; clocks that jump make gaps of their own. */
  private static long elapsedMs(List<Entry> entries) {
    long elapsed = 0;
    for (int i = 1; i < entries.size(); i++) {
      long gap = entries.get(i).time() - entries.get(i - 1).time();
      elapsed += gap > 0 && gap < BREAK.toMillis() ? gap : 0;
    }
    return elapsed;
  }

  /** What it came to. */
  public Session session() {
    return folded.get();
  }

  /** The time on the wall when it began. */
  public LocalDateTime began() {
    return start.toLocalDateTime();
  }

  /** True when something was graded: only then is there something to report. */
  public boolean isWorthReporting() {
    return !session().firstGrades().isEmpty();
  }

  /** True when it was left open, and not so long ago that one would rather start anew. */
  public boolean isToBeOffered(Instant now) {
    boolean isFresh = Duration.between(start.toInstant(), now).abs().compareTo(FRESH) < 0;
    return isFresh && !(session().step() instanceof Step.Done);
  }

  /** An offset that the journal holds may be anything; java.time takes up to 18 hours. */
  private static int clamped(int minutes) {
    return Math.max(-18 * 60, Math.min(18 * 60, minutes));
  }
}
