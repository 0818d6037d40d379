package dev.viva.terminal;

import java.util.function.LongSupplier;

/**
 * Measures how long the person was not with Viva: while it was suspended, while the terminal was
 * lent, and while the process was stopped from outside, which shows only afterwards, as a gap
 * between two beats. Every method may be called from any thread.
 */
final class Absence {
  /** Beats come several times a second; a gap of so many nanoseconds is no late beat. */
  private static final long GAP = 3_000_000_000L;

  private final LongSupplier clock;
  private long total;
  private long since;
  private boolean away;

  /**
   * Measures from now on.
   *
   * @param clock a steady clock, in nanoseconds
   */
  Absence(LongSupplier clock) {
    this.clock = clock;
    this.since = clock.getAsLong();
  }

  synchronized void begin() {
    beat();
    away = true;
  }

  synchronized void end() {
    total += lap();
    away = false;
  }

  synchronized boolean isAway() {
    return away;
  }

  /** The process is alive; if it was not for long, it had been stopped. */
  synchronized void beat() {
    if (!away) {
      long lap = lap();
      total += lap > GAP ? lap : 0;
    }
  }

  /** The nanoseconds of all absences so far. */
  synchronized long nanos() {
    beat();
    return away ? total + clock.getAsLong() - since : total;
  }

  private long lap() {
    long now = clock.getAsLong();
    long lap = now - since;
    since = now;
    return lap;
  }
}
