package dev.viva.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** A clock that goes on only when told to. */
final class Hours extends Clock {
  private final OffsetDateTime start;
  private Duration passed = Duration.ZERO;

  Hours(OffsetDateTime start) {
    this.start = start;
  }

  void pass(int seconds) {
    passed = passed.plusSeconds(seconds);
  }

  /** The steady clock that goes with it. */
  long nanos() {
    return passed.toNanos();
  }

  @Override
  public Instant instant() {
    return start.plus(passed).toInstant();
  }

  @Override
  public ZoneId getZone() {
    return start.getOffset();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
