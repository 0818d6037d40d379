package dev.viva.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AbsenceTest {
  private static final long SECOND = 1_000_000_000L;

  private long now = -5 * SECOND;
  private final Absence absence = new Absence(() -> now);

  @Test
  void presenceIsNoAbsence() {
    for (int i = 0; i < 100; i++) {
      pass(1);
      absence.beat();
    }

    assertEquals(0, absence.nanos());
  }

  @Test
  void whatLiesBetweenBeginAndEndIsAbsence() {
    pass(2);
    absence.begin();
    pass(60);
    long meanwhile = absence.nanos();
    pass(1);
    absence.end();
    pass(2);

    assertEquals(60 * SECOND, meanwhile);
    assertEquals(61 * SECOND, absence.nanos());
  }

  @Test
  void gapsBetweenBeatsAreAbsence() {
    pass(1);
    absence.beat();
    pass(40);
    absence.beat();
    pass(1);

    assertEquals(40 * SECOND, absence.nanos());
  }

  @Test
  void gapsShowBeforeTheNextBeat() {
    pass(40);

    assertEquals(40 * SECOND, absence.nanos());
    assertEquals(40 * SECOND, absence.nanos());
  }

  @Test
  void gapsInsideAnAbsenceCountOnce() {
    absence.begin();
    pass(40);
    absence.beat();
    pass(40);
    absence.end();

    assertEquals(80 * SECOND, absence.nanos());
  }

  private void pass(long seconds) {
    now += seconds * SECOND;
  }
}
