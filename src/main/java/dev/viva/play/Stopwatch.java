package dev.viva.play;

import java.util.function.LongSupplier;

/**
 * Measures thinking time: pauses, stretches in which the person was away, and time lent to other
 * programs do not count. The live line reads it from another thread.
 */
final class Stopwatch {
  /** A stretch without a key is an absence beyond so many times the budget. */
  private static final int AWAY_BUDGETS = 5;

  private static final long NANOS_PER_MS = 1_000_000;

  private final LongSupplier present;
  private long budget;
  private long counted;
  private long paused;
  private long away;
  private long since;
  private boolean running;

  /**
   * A watch that stands at zero.
   *
   * @param nanos a steady clock
   * @param absent nanoseconds so far that are not the person's, which the steady clock counts
   */
  Stopwatch(LongSupplier nanos, LongSupplier absent) {
    this.present = () -> nanos.getAsLong() - absent.getAsLong();
  }

  /** Starts for a budget of so many seconds, with time spent before. */
  synchronized void start(int seconds, long spentMs) {
    budget = seconds * 1_000L * NANOS_PER_MS;
    counted = spentMs * NANOS_PER_MS;
    paused = 0;
    away = 0;
    since = present.getAsLong();
    running = true;
  }

  /** A key came: what lies between it and the one before is thinking, or an absence. */
  synchronized void key() {
    if (running) {
      long stretch = lap();
      if (stretch > AWAY_BUDGETS * budget) {
        away += stretch;
      } else {
        counted += stretch;
      }
    }
  }

  synchronized void pause() {
    key();
    running = false;
  }

  /** Ends a pause. Returns its length in milliseconds. */
  synchronized long resume() {
    long stretch = lap();
    paused += stretch;
    running = true;
    return stretch / NANOS_PER_MS;
  }

  synchronized long thinkMs() {
    long current = running ? Math.max(0, present.getAsLong() - since) : 0;
    return (counted + current) / NANOS_PER_MS;
  }

  synchronized long pausedMs() {
    return paused / NANOS_PER_MS;
  }

  synchronized long awayMs() {
    return away / NANOS_PER_MS;
  }

  private long lap() {
    long now = present.getAsLong();
    long stretch = Math.max(0, now - since);
    since = now;
    return stretch;
  }
}
