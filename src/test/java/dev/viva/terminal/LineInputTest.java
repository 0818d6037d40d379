package dev.viva.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineInputTest {

  @Test
  void linesEndWithLineFeedReturnOrBoth() {
    assertEquals(List.of("a", "b", "c", "", "d"), lines("a\nb\r\nc\r\rd"));
    assertEquals(List.of("a", "", ""), lines("a\r\n\r\n\n"));
    assertEquals(List.of(""), lines("\n"));
    assertEquals(List.of(), lines(""));
  }

  @Test
  void aLineWithoutAnEndIsRefusedBeforeItFillsTheMemory() {
    LineInput endless = new LineInput(new Zeros());

    UncheckedIOException refused = assertThrows(UncheckedIOException.class, endless::next);

    assertEquals("a line has more than 1,000,000 characters", refused.getMessage());
  }

  @Test
  void aLineOfTheGreatestLengthIsRead() {
    String longest = "x".repeat(LineInput.LONGEST);

    assertEquals(List.of(longest, "a"), lines(longest + "\na"));
  }

  private static List<String> lines(String text) {
    LineInput input = new LineInput(new StringReader(text));
    List<String> lines = new ArrayList<>();
    for (Optional<String> line = input.next(); line.isPresent(); line = input.next()) {
      lines.add(line.get());
    }
    return lines;
  }

  /** As {@code /dev/zero} reads. */
  private static final class Zeros extends Reader {
    @Override
    public int read(char[] buffer, int from, int count) {
      return count;
    }

    @Override
    public void close() {}
  }
}
