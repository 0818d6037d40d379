package dev.viva.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StopwatchTest {
  private static final int BUDGET = 10;

  private long now;
  private long absent;
  private final Stopwatch watch = new Stopwatch(() -> seconds(now), () -> seconds(absent));

  @Test
  void fiveBudgetsWithoutAKeyAreThinking() {
    watch.start(BUDGET, 0);
    now += 50;

    watch.key();

    assertEquals(50_000, watch.thinkMs());
    assertEquals(0, watch.awayMs());
  }

  @Test
  void moreThanFiveBudgetsWithoutAKeyAreAnAbsence() {
    watch.start(BUDGET, 3_000);
    now += 51;

    watch.key();

    assertEquals(3_000, watch.thinkMs());
    assertEquals(51_000, watch.awayMs());
  }

  @Test
  void whoTypesForLongIsNotAway() {
    watch.start(BUDGET, 0);
    Moments moments = new Moments(watch, new Still(watch::thinkMs), 1);

    for (int letter = 0; letter < 60; letter++) {
      now++;
      moments.typing(BUDGET).typed();
    }

    watch.key();
    assertEquals(60_000, watch.thinkMs());
    assertEquals(0, watch.awayMs());
  }

  @Test
  void pausesDoNotCount() {
    watch.start(BUDGET, 0);
    now += 4;
    watch.pause();
    now += 1_000;
    long paused = watch.resume();
    now += 2;

    assertEquals(1_000_000, paused);
    assertEquals(6_000, watch.thinkMs());
    assertEquals(1_000_000, watch.pausedMs());
  }

  @Test
  void timeInWhichVivaWasStoppedDoesNotCount() {
    watch.start(BUDGET, 0);
    now += 4;
    now += 1_000;
    absent += 1_000;
    now += 2;

    watch.key();

    assertEquals(6_000, watch.thinkMs());
    assertEquals(0, watch.awayMs());
  }

  private static long seconds(long seconds) {
    return seconds * 1_000_000_000;
  }
}
