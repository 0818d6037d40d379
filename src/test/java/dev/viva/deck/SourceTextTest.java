package dev.viva.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  private static SourceText source(String text) {
    return new SourceText("d.yaml", text);
  }

  private static List<String> lines(String text) {
    SourceText source = source(text);
    return IntStream.rangeClosed(1, source.lineCount()).mapToObj(source::line).toList();
  }

  @Test
  void linesEndWithLfCrLfOrCr() {
    assertEquals(List.of("a", "b", "c", "d"), lines("a\nb\r\nc\rd"));
    assertEquals(List.of("a", "", ""), lines("a\n\r"));
    assertEquals(List.of("a", "", ""), lines("a\r\n\r\n"));
    assertEquals(List.of(""), lines(""));
    assertEquals(List.of("a\u0085b\u2028c"), lines("a\u0085b\u2028c"));
  }

  @Test
  void columnsCountCodePoints() {
    SourceText source = source("é🙂宽x\ny");

    assertEquals("1:1", source.placeOf(0));
    assertEquals("1:2", source.placeOf(1));
    assertEquals("1:3", source.placeOf(3));
    assertEquals("1:4", source.placeOf(4));
    assertEquals("1:5", source.placeOf(5));
    assertEquals("2:1", source.placeOf(6));
    assertEquals("2:2", source.placeOf(7));
  }

  @Test
  void aPlaceInALineEndIsOnePastTheLine() {
    SourceText source = source("ab\r\ncd");

    assertEquals("1:3", source.placeOf(2));
    assertEquals("1:3", source.placeOf(3));
    assertEquals("2:1", source.placeOf(4));
  }

  @Test
  void aProblemUnderlinesNoMoreThanItsLine() {
    SourceText source = source("ab🙂\ncd");

    assertEquals(
        new Problem(Severity.ERROR, "d.yaml", 1, 2, "m", "ab🙂", 2, "c"),
        source.problem(Severity.ERROR, 1, 7, "m", "c"));
    assertEquals(
        new Problem(Severity.ERROR, "d.yaml", 2, 3, "m", "cd", 1, "c"),
        source.problem(Severity.ERROR, 99, 120, "m", "c"));
  }

  @Test
  void everyOffsetOfATextLiesInItsLine() {
    String text = "a\n\r\nbc\rd\n🙂\n";
    SourceText source = source(text);

    for (int offset = 0; offset <= text.length(); offset++) {
      int line = source.lineAt(offset);
      int next = line < source.lineCount() ? source.startOf(line + 1) : text.length() + 1;
      assertEquals(true, source.startOf(line) <= offset && offset < next, "offset " + offset);
    }
  }
}
