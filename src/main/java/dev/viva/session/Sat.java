package dev.viva.session;

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
 * @param start when it began, with the distance from UTC of that place and day
 * @param elapsedMs from its first event to its latest
 */
public record Sat(String id, Session session, OffsetDateTime start, long elapsedMs) {
  /** How long an unfinished sitting is offered again. */
  private static final Duration FRESH = Duration.ofDays(3);

  /** All sittings of a journal in the order in which they began. */
  public static List<Sat> all(List<Entry> entries) {
    Map<String, List<Entry>> bySession = new LinkedHashMap<>();
    for (Entry entry : entries) {
      bySession.computeIfAbsent(entry.session(), id -> new ArrayList<>()).add(entry);
    }
    return bySession.values().stream()
        .flatMap(some -> Session.of(some).map(session -> of(session, some)).stream())
        .toList();
  }

  private static Sat of(Session session, List<Entry> entries) {
    Entry first =
        entries.stream()
            .filter(entry -> entry.event() instanceof Event.Started)
            .findFirst()
            .orElseThrow();
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(clamped(first.offset()) * 60);
    long latest = entries.get(entries.size() - 1).time();
    return new Sat(
        first.session(),
        session,
        Instant.ofEpochMilli(first.time()).atOffset(offset),
        Math.max(0, latest - first.time()));
  }

  /** The time on the wall when it began. */
  public LocalDateTime began() {
    return start.toLocalDateTime();
  }

  /** True when something was graded: only then is there something to report. */
  public boolean isWorthReporting() {
    return !session.firstGrades().isEmpty();
  }

  /** True when it was left open, and not so long ago that one would rather start anew. */
  public boolean isToBeOffered(Instant now) {
    boolean open = !(session.step() instanceof Step.Done);
    return open && Duration.between(start.toInstant(), now).compareTo(FRESH) < 0;
  }

  /** An offset that the journal holds may be anything; java.time takes up to 18 hours. */
  private static int clamped(int minutes) {
    return Math.max(-18 * 60, Math.min(18 * 60, minutes));
  }
}
