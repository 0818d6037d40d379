package dev.viva.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.journal.Entry;
import dev.viva.session.Sat;
import dev.viva.session.Step;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks are set while a drill goes on; the order of its lines and its grades stay. */
class ClockJumpsTest {

  /** A sitting of an event a minute, with one jump in its middle. */
  private static final class Jumping extends Clock {
    private final ZonedDateTime start;
    private final Duration jump;
    private final ZoneId after;
    private int ticks;

    Jumping(ZonedDateTime start, Duration jump, ZoneId after) {
      this.start = start;
      this.jump = jump;
      this.after = after;
    }

    private boolean isAfter() {
      return ticks > SmallSitting.LENGTH / 2;
    }

    @Override
    public Instant instant() {
      ticks++;
      return start.plusMinutes(ticks).plus(isAfter() ? jump : Duration.ZERO).toInstant();
    }

    @Override
    public ZoneId getZone() {
      return isAfter() ? after : start.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }

  @TempDir private Path home;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "steady, 2026-11-26T14:12+01:00[Europe/Berlin], PT0S, Europe/Berlin",
    "an hour back, 2026-11-26T14:12+01:00[Europe/Berlin], PT-1H, Europe/Berlin",
    "ten years back, 2026-11-26T14:12+01:00[Europe/Berlin], PT-87600H, Europe/Berlin",
    "forty years ahead, 2026-11-26T14:12+01:00[Europe/Berlin], PT350400H, Europe/Berlin",
    "summer begins, 2026-03-29T01:50+01:00[Europe/Berlin], PT0S, Europe/Berlin",
    "summer ends, 2026-10-25T02:50+02:00[Europe/Berlin], PT0S, Europe/Berlin",
    "a flight east, 2026-11-26T14:12+01:00[Europe/Berlin], PT0S, Pacific/Kiritimati",
    "a flight west, 2026-11-26T14:12+01:00[Europe/Berlin], PT0S, America/St_Johns",
    "the 29th of February, 2028-02-28T23:55Z[UTC], PT0S, UTC",
    "a leap second, 2016-12-31T23:50:30Z[UTC], PT-1S, UTC",
    "before 1970, 1969-12-31T23:50Z[UTC], PT0S, UTC",
    "a flat battery, 2026-11-26T14:12Z[UTC], PT-498726H, UTC",
  })
  void theSittingIsWhatItWas(String what, ZonedDateTime start, Duration jump, ZoneId after) {
    Clock clock = new Jumping(start, jump, after);
    Journal journal = new Journal(home.resolve("journal"), clock, new Random(1));
    SmallSitting sitting = new SmallSitting();
    try (Log log = journal.begin()) {
      sitting.finish(log);
    }

    List<Entry> entries = journal.read().entries();

    assertEquals(sitting.seen(), SmallSitting.seen(entries));
    assertEquals(
        LongStream.rangeClosed(1, SmallSitting.LENGTH).boxed().toList(),
        entries.stream().map(Entry::seq).toList());
    Sat sat = Sat.all(entries).get(0);
    long minutes = Duration.ofMillis(sat.elapsedMs()).toMinutes();
    assertTrue(minutes >= 15 && minutes <= 18 + 60, minutes + " minutes");
    assertEquals(start.plusMinutes(1).toLocalDateTime(), sat.began());
    assertTrue(sat.session().step() instanceof Step.Done);
  }
}
