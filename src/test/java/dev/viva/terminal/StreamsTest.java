package dev.viva.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamsTest {

  @ParameterizedTest
  @CsvSource({
    "'', false, false, false, 0, 0, false",
    "12, false, true, true, 0, 0, false",
    "012:24 80, true, true, true, 80, 24, false",
    "q01:50 132, true, true, false, 132, 50, true",
    "'q012:', true, true, true, 0, 0, true",
    "012:24, true, true, true, 0, 0, false",
    "012:-1 80x, true, true, true, 0, 0, false",
    "012:0 99999999999999, true, true, true, 0, 0, false",
  })
  void areWhatTheLauncherTells(
      String told,
      boolean keyboard,
      boolean screen,
      boolean remarks,
      int columns,
      int rows,
      boolean quiet) {
    assertEquals(
        new Streams(keyboard, screen, remarks, columns, rows, quiet),
        Streams.of(Optional.of(told)));
  }
}
