package dev.viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTest {

  @Test
  void gradesRunFromMissedToNailed() {
    assertEquals(
        List.of("1 missed", "2 shaky", "3 solid", "4 nailed"),
        Arrays.stream(Grade.values()).map(grade -> grade.number() + " " + grade.label()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void aGradeIsFoundByItsNumber(Grade grade) {
    assertEquals(grade, Grade.of(grade.number()));
  }

  @ParameterizedTest
  @EnumSource
  void aConfidenceIsFoundByItsNumber(Confidence confidence) {
    assertEquals(confidence, Confidence.of(confidence.number()));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 5})
  void otherNumbersAreNone(int number) {
    assertThrows(IllegalArgumentException.class, () -> Grade.of(number));
    assertThrows(IllegalArgumentException.class, () -> Confidence.of(number - 1));
  }

  @Test
  void aScoreCountsFromSolidOn() {
    assertEquals(
        List.of(Grade.SOLID, Grade.NAILED),
        Arrays.stream(Grade.values()).filter(Grade::isSolid).toList());
  }
}
