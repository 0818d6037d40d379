package dev.viva.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {

  @ParameterizedTest
  @CsvSource({
    "'x\u001b[31my\u0007', 'x[31my'",
    "'a\r\nb\rc\nd\u0085e\u2028f', 'a\nb\nc\nd\ne\nf'",
    "'a\tb', 'a    b'",
    "'a\u0000\u007f\u009bb', ab",
    "'a\u202eb\u2066c\u200ed\ufeff', abcd",
    "'λ ≤ √2 日本 e\u0301', 'λ ≤ √2 日本 e\u0301'",
    "'👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'"
  })
  void onlyWhatCanBeSeenMayStandInAnAnswer(String foreign, String clean) {
    assertEquals(clean, Answers.clean(foreign));
  }

  @Test
  void halfACharacterIsNone() {
    assertEquals("a", Answers.clean("\ud83da\ude00"));
  }

  @ParameterizedTest
  @CsvSource({"abc, 3, abc", "abc, 2, ab", "abc, 0, ''", "abc, -1, ''", "a😀, 2, a"})
  void noCharacterIsCutInHalf(String text, int room, String cut) {
    assertEquals(cut, Answers.cut(text, room));
  }
}
