package dev.viva.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrokesTest {
  private static final Stroke A = new Stroke.Symbol('a');
  private static final Stroke GONE = new Stroke.Gone();

  @Test
  void lettersAreSymbolsOfOneOrMoreBytes() {
    assertEquals(symbols("a é ≤ 日 😀"), strokes("a é ≤ 日 😀"));
  }

  @Test
  void keysOfTheControlRowAreControls() {
    List<Stroke> expected = List.of(control(3), control(4), control(13), control(26), control(127));

    assertEquals(expected, strokes("\u0003\u0004\r\u001a\u007f"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[A",
        "\u001bOA",
        "\u001bO5A",
        "\u001b[1;5C",
        "\u001b[3~",
        "\u001b[[A",
        "\u001b[M !!",
        "\u001b[<0;12;7M",
        "\u001b[?62;22c",
        "\u001b[?2026;2$y",
        "\u001bx",
        "\u001b\r",
        "\u001b\b"
      })
  void whatBeginsWithEscapeIsOneStroke(String sequence) {
    assertEquals(List.of(new Stroke.Sequence(sequence), A), strokes(sequence + "a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b]0;title\u0007",
        "\u001b]10;rgb:0000/0000/0000\u001b\\",
        "\u001bP1$r0m\u001b\\",
        "\u001b_application\u001b\\",
        "\u001b^private\u001b\\",
        "\u001b]cancelled\u0018"
      })
  void answersOfTheTerminalAreSkippedToTheirEnd(String answer) {
    assertEquals(List.of(new Stroke.Sequence(answer.substring(0, 2)), A), strokes(answer + "a"));
  }

  @Test
  void sequencesThatComeInPiecesAreOneStroke() {
    List<Stroke> expected =
        List.of(new Stroke.Sequence("\u001b[?62;22c"), new Stroke.Symbol('é'), A);

    assertEquals(expected, all(Typing.slowly("\u001b[?62;22céa")));
  }

  @Test
  void escapeAloneIsAControl() {
    assertEquals(List.of(control(27)), strokes("\u001b"));
  }

  @Test
  void interruptsBreakSequencesOff() {
    List<Stroke> expected =
        List.of(
            control(27),
            control(3),
            new Stroke.Sequence("\u001b[1"),
            control(3),
            new Stroke.Sequence("\u001b]"),
            control(3));

    assertEquals(expected, strokes("\u001b\u0003\u001b[1\u0003\u001b]0;\u0003"));
  }

  @Test
  void escapeBeforeASequenceStandsAlone() {
    assertEquals(List.of(control(27), new Stroke.Sequence("\u001b[A")), strokes("\u001b\u001b[A"));
  }

  @Test
  void pastesAreOneStrokeWithAllThatIsInThem() {
    assertEquals(
        List.of(new Stroke.Paste("two\nlines \u001b[31m of é\u0003"), A),
        strokes("\u001b[200~two\nlines \u001b[31m of é\u0003\u001b[201~a"));
  }

  @Test
  void pastesWithoutAnEndAreOverWhenNothingComes() {
    assertEquals(List.of(new Stroke.Paste("cut \u001b[20")), strokes("\u001b[200~cut \u001b[20"));
  }

  @Test
  void hugePastesAreKeptInPart() {
    String pasted = "x".repeat(200_000);

    assertEquals(
        List.of(new Stroke.Paste(pasted.substring(0, Stroke.Paste.MAX_BYTES)), A),
        strokes("\u001b[200~" + pasted + "\u001b[201~a"));
  }

  @Test
  void whatIsNotUtf8IsMarked() {
    List<Stroke> expected = List.of(new Stroke.Symbol(0xFFFD), A, new Stroke.Symbol(0xFFFD), A);

    assertEquals(expected, all(Typing.bytes("\u00ffa\u00e2\u0082a".getBytes(ISO_8859_1))));
  }

  @Test
  void anyBytesComeToAnEnd() {
    Random random = new Random(7);
    // Few but long: each end within a sequence is waited for, in real time.
    byte[] bytes = new byte[20_000];
    for (int round = 0; round < 3; round++) {
      random.nextBytes(bytes);

      List<Stroke> strokes = all(Typing.bytes(bytes));

      assertFalse(strokes.size() > bytes.length);
    }
  }

  @Test
  void strokesOfAnAnswerAreHeard() {
    List<String> heard = new ArrayList<>();
    Strokes strokes = new Strokes(Typing.of("ab\u001b[Ac"));

    strokes.next();
    strokes.heardBy(() -> heard.add("stroke"), () -> List.of(strokes.next(), strokes.next()));
    strokes.next();

    assertEquals(List.of("stroke", "stroke"), heard);
  }

  @Test
  void whatHasComeCanBeDropped() {
    Strokes strokes = new Strokes(Typing.bytes("abc\u001b[".getBytes(ISO_8859_1)));
    Stroke first = strokes.next();

    strokes.drop();

    assertEquals(List.of(A, GONE), List.of(first, strokes.next()));
  }

  private static List<Stroke> strokes(String typed) {
    return all(Typing.of(typed));
  }

  /** All strokes up to the end. */
  private static List<Stroke> all(Typing typing) {
    Strokes strokes = new Strokes(typing);
    List<Stroke> all = new ArrayList<>();
    for (Stroke next = strokes.next(); !next.equals(GONE); next = strokes.next()) {
      all.add(next);
    }
    return all;
  }

  private static List<Stroke> symbols(String text) {
    return text.codePoints().<Stroke>mapToObj(Stroke.Symbol::new).toList();
  }

  private static Stroke control(int code) {
    return new Stroke.Control(code);
  }
}
