package dev.viva.session;

import static dev.viva.journal.Grade.SOLID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SatTest {
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  @Test
  void sittingsStandInTheOrderInWhichTheyBegan() {
    List<Entry> entries = new ArrayList<>(at("late", 60, 120));
    entries.addAll(at("early", 0, 30, 90));

    List<Sat> all = Sat.all(Entry.inOrder(entries));

    assertEquals(List.of("early", "late"), all.stream().map(Sat::id).toList());
    assertEquals(List.of(90_000L, 60_000L), all.stream().map(Sat::elapsedMs).toList());
  }

  @Test
  void itBeganAtTheTimeOnTheWallOfItsPlace() {
    List<Entry> entries =
        at("s", 0).stream()
            .map(e -> new Entry(e.device(), e.seq(), e.time(), 330, e.session(), e.event()))
            .toList();

    Sat sat = Sat.all(entries).get(0);

    assertEquals(OffsetDateTime.parse("2026-11-26T17:30:00+05:30"), sat.start());
    assertEquals(LocalDateTime.parse("2026-11-26T17:30:00"), sat.began());
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1081, 1081, Integer.MAX_VALUE})
  void anOffsetThatCannotBeIsAtMostEighteenHours(int minutes) {
    Entry odd = new Entry("a", 1, NOON.toEpochMilli(), minutes, "s", at("s", 0).get(0).event());

    assertEquals(
        Duration.ofHours(18).toSeconds(),
        Math.abs(Sat.all(List.of(odd)).get(0).start().getOffset().getTotalSeconds()));
  }

  @ParameterizedTest
  @CsvSource({
    "'0 60 120', 120",
    "'0 60 30 90', 120",
    "'0 60 -3600 -3540', 120",
    "'0 60 1262304000 1262304060', 120",
    "'0 60 1262304000 120 180', 120",
    "'0 7199 14398', 14398",
    "'0 60 7261 7321', 120",
  })
  void jumpsOfTheClockAndBreaksAreNoTimeOfTheSitting(String seconds, long elapsed) {
    int[] times = List.of(seconds.split(" ")).stream().mapToInt(Integer::parseInt).toArray();

    Sat sat = Sat.all(Entry.inOrder(at("s", times))).get(0);

    assertEquals(elapsed * 1_000, sat.elapsedMs());
  }

  @Test
  void anOpenSittingIsOfferedForThreeDays() {
    Sat open = Sat.all(at("s", 0)).get(0);
    Duration three = Duration.ofDays(3);

    assertEquals(true, open.isToBeOffered(NOON));
    assertEquals(true, open.isToBeOffered(NOON.plus(three).minusMillis(1)));
    assertEquals(false, open.isToBeOffered(NOON.plus(three)));
    assertEquals(false, open.isToBeOffered(NOON.minus(three)));
  }

  @Test
  void whatHasEndedIsNotOffered() {
    Story story = Story.of("a").ended(Event.Ending.ABANDONED);
    Sat sat = Sat.all(story.entries()).get(0);

    assertEquals(false, sat.isToBeOffered(sat.start().toInstant()));
  }

  @Test
  void onlyAGradeIsWorthAReport() {
    Story story = Story.of("a").asked("a").skipped("a");

    assertEquals(false, Sat.all(story.entries()).get(0).isWorthReporting());
    assertEquals(
        true, Sat.all(story.asked("a").graded("a", SOLID).entries()).get(0).isWorthReporting());
  }

  /** A sitting that begins, and pauses, at so many seconds after noon, in this order. */
  private static List<Entry> at(String session, int... seconds) {
    Event started = Story.of("a").entries().get(0).event();
    List<Entry> entries = new ArrayList<>();
    for (int second : seconds) {
      Event event = entries.isEmpty() ? started : new Event.Paused(1);
      long time = NOON.toEpochMilli() + second * 1_000L;
      entries.add(new Entry("anvils", entries.size() + 1L, time, 0, session, event));
    }
    return entries;
  }

  /** Folding allocates a state for each event; to begin with there is a list of them. */
  @Test
  void sittingsOfLongAgoAreNotFoldedToFindOneToGoOnWith() {
    List<Entry> entries = new ArrayList<>();
    for (int sitting = 0; sitting < 500; sitting++) {
      for (Entry entry : Story.of("a").asked("a").graded("a", SOLID).entries()) {
        long seq = entries.size() + 1L;
        entries.add(new Entry("anvils", seq, entry.time(), 0, "s" + sitting, entry.event()));
      }
    }
    Instant later = Instant.ofEpochMilli(entries.get(0).time()).plus(Duration.ofDays(30));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    assertEquals(List.of(), Sat.all(entries).stream().filter(s -> s.isToBeOffered(later)).toList());

    long before = threads.getThreadAllocatedBytes(self);
    List<Sat> all = Sat.all(entries);
    all.forEach(sat -> sat.isToBeOffered(later));
    long found = threads.getThreadAllocatedBytes(self);
    all.forEach(Sat::session);
    long folded = threads.getThreadAllocatedBytes(self);

    assertTrue(found - before < folded - found, (found - before) + " and " + (folded - found));
  }
}
