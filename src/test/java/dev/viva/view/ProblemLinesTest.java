package dev.viva.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.deck.Problem;
import dev.viva.deck.Severity;
import dev.viva.text.Meaning;
import dev.viva.text.Span;
import dev.viva.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemLinesTest {
  private static Problem problem(int column, String line, int length, String cure) {
    return new Problem(Severity.ERROR, "d.yaml", 9, column, "wrong", line, length, cure);
  }

  private static String printed(Problem problem, int width) {
    return ProblemLines.of(problem, width).stream()
        .map(Text::plain)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void pointAtTheMistakeWithTheCureBesideIt() {
    assertEquals(
        """
        d.yaml:9:3: error: wrong
           9 |   anwser: x
             |   ^^^^^^ did you mean 'answer'?
        """,
        printed(problem(3, "  anwser: x", 6, "did you mean 'answer'?"), 80));
  }

  @Test
  void putALongCureOnItsOwnLineWhole() {
    assertEquals(
        """
        d.yaml:9:3: error: wrong
           9 |   anwser: x
             |   ^^^^^^
             | did you mean 'answer'?
        """,
        printed(problem(3, "  anwser: x", 6, "did you mean 'answer'?"), 37));
  }

  @Test
  void cutALongLineAroundTheMistake() {
    String line = "begin ".repeat(20) + "WRONG" + " end".repeat(20);

    assertEquals(
        """
        d.yaml:9:121: error: wrong
           9 | ...n begin begin WRONG end e...
             |                  ^^^^^ cure
        """,
        printed(problem(121, line, 5, "cure"), 38));
  }

  @Test
  void cutAMistakeThatIsLongerThanTheLine() {
    assertEquals(
        """
        d.yaml:9:1: error: wrong
           9 | xxxxxxxxxxxx...
             | ^^^^^^^^^^^^^^^ cure
        """,
        printed(problem(1, "x".repeat(200), 200, "cure"), 38));
  }

  @Test
  void neverTakeMoreThanTheWidthForTheSourceLine() {
    for (int width = 30; width < 100; width++) {
      for (int column = 1; column <= 150; column += 7) {
        Problem problem = problem(column, "宽 wide " + "x".repeat(150), 20, "");
        for (Text line : ProblemLines.of(problem, width)) {
          assertTrue(line.width() <= width, width + ":" + column + " " + line.plain());
        }
      }
    }
  }

  @Test
  void countCellsNotCharacters() {
    assertEquals(
        """
        d.yaml:9:4: error: wrong
           9 | ^I宽🙂: x
             |       ^
        """,
        printed(problem(4, "\t宽🙂: x", 1, ""), 80));
  }

  @Test
  void pointBehindTheLineWhereNothingStands() {
    assertEquals(
        """
        d.yaml:9:8: error: wrong
           9 | answer:
             |        ^ write it
        """,
        printed(problem(8, "answer:", 1, "write it"), 80));
  }

  @Test
  void doWithoutASourceLine() {
    assertEquals("d.yaml:9:1: error: wrong\n     | cure\n", printed(problem(1, "", 1, "cure"), 80));
    assertEquals("d.yaml:9:1: error: wrong\n", printed(problem(1, "", 1, ""), 80));
  }

  @Test
  void letNoControlCharacterThrough() {
    Problem hostile =
        new Problem(
            Severity.WARNING, "\u001b[2Jd.yaml", 1, 1, "\u0007", "\u001b]0;x\u0007", 1, "\u202e");

    assertEquals(
        """
        ^[[2Jd.yaml:1:1: warning: ^G
           1 | ^[]0;x^G
             | ^^ <U+202E>
        """,
        printed(hostile, 80));
  }

  @Test
  void tellErrorsFromWarningsByMeaningToo() {
    Problem error = problem(1, "x", 1, "");
    Problem warning = new Problem(Severity.WARNING, "d.yaml", 9, 1, "odd", "x", 1, "");

    assertEquals(
        Text.of(
            new Span("d.yaml:9:1: ", Meaning.PLAIN),
            new Span("error: ", Meaning.BAD),
            new Span("wrong", Meaning.PLAIN)),
        ProblemLines.of(error, 80).get(0));
    assertEquals(
        List.of(Meaning.PLAIN, Meaning.ATTENTION, Meaning.PLAIN),
        ProblemLines.of(warning, 80).get(0).spans().stream().map(Span::meaning).toList());
  }
}
