package dev.viva.deck;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files made to take all memory or all time: each is refused at once, with a place. */
class HostileDecksTest {
  private static final String HEAD = "viva: 1\ndeck: d\nquestions:\n";
  private static final Duration AT_ONCE = Duration.ofMillis(100);

  @Test
  void bombsAreRefusedAtOnce() {
    Bombs.all().values().forEach(bomb -> DeckParser.parse("warm-up.yaml", bomb));

    Bombs.all().forEach(HostileDecksTest::assertRefusedAtOnce);
  }

  /**
   * The processor's time counts, and the best of three, since other programs run beside this one.
   */
  private static void assertRefusedAtOnce(String name, String bomb) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = clock.getCurrentThreadCpuTime();
      Reading reading = DeckParser.parse("bomb.yaml", bomb);
      best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
      assertTrue(reading.problems().stream().anyMatch(Problem::isError), name);
    }
    Duration taken = Duration.ofNanos(best);
    assertTrue(taken.compareTo(AT_ONCE) < 0, name + " took " + taken);
  }

  /** Signs over and over, as an attack on regular expressions that look back. */
  @Test
  void longLinesOfTheSameSignsAreReadInTime() {
    List<String> signs =
        List.of(
            "- ",
            ": ",
            "a: ",
            "#",
            " #",
            "$",
            "$x_",
            "\\alpha",
            "\\sqrt{",
            "\\alpha_a",
            "_a",
            "^{",
            "{a}",
            "`",
            "` ",
            "`` ",
            "```",
            "*",
            "&a ",
            "!",
            "|",
            ">",
            "?",
            "? ",
            "[",
            "]",
            "{",
            "},",
            ",",
            "(",
            ")",
            "'",
            "''",
            "\"",
            "\\",
            "\\x",
            "%",
            "@",
            "\t",
            " ",
            ".",
            "TODO ",
            "a b ",
            "é",
            "🙂",
            "\u0301",
            "\u200d",
            "\u202e",
            "-",
            "-a:",
            "x-",
            "<<",
            "~",
            "null ",
            "1:30 ");
    for (String sign : signs) {
      String line = sign.repeat(60_000 / sign.length());
      for (String place : List.of("  ask: %s", "%s", "  tags: [%s]", "- %s")) {
        String text =
            HEAD + "- id: a\n" + place.formatted(line) + "\n  answer: |\n    " + line + "\n";

        assertTimeout(Duration.ofSeconds(2), () -> DeckParser.parse("d.yaml", text), place + sign);
      }
    }
  }

  @Test
  void aFileOfControlCharactersIsNoText() {
    String binary = "viva: 1\n" + "\u0001\n".repeat(1_000_000);

    Reading reading = DeckParser.parse("d.yaml", binary);

    assertEquals("this is not a text file", reading.problems().get(0).message());
    assertTrue(reading.problems().size() < 200);
  }

  @Test
  void twentyLevelsAreReadAndNotOneMore() {
    String refused = "more than 20 lists and mappings within each other";

    assertEquals(List.of(), messages("viva: 1\nx-a: " + "[".repeat(19) + "]".repeat(19)));
    assertEquals(
        List.of("2:25 " + refused), messages("viva: 1\nx-a: " + "[".repeat(20) + "]".repeat(20)));
    assertEquals(List.of(), messages("viva: 1\nx-a:\n" + "- ".repeat(19) + "a\n"));
    assertEquals(List.of("3:39 " + refused), messages("viva: 1\nx-a:\n" + "- ".repeat(20) + "a\n"));
  }

  private static List<String> messages(String text) {
    return DeckParser.parse("d.yaml", text + "\n").problems().stream()
        .filter(p -> !p.message().startsWith("this file has no"))
        .map(p -> p.line() + ":" + p.column() + " " + p.message())
        .toList();
  }

  @Test
  void depthInOneQuestionCostsThatQuestion() {
    String deep = "- {id: deep, x-a: " + "[".repeat(30) + "]".repeat(30) + "}\n";
    String sound = "- {id: sound, topic: t, ask: a, answer: b, points: [c, d]}\n";

    Reading reading = DeckParser.parse("d.yaml", HEAD + deep + sound);

    assertEquals(1, reading.deck().orElseThrow().questions().size());
    assertEquals(1, reading.problems().size());
    assertEquals(1, reading.setAside());
  }

  @Test
  void aLineThatIsTooLongCostsItsQuestion() {
    String before = "- id: before\n  topic: t\n  ask: a\n  points: [c, d]\n  answer: |\n    b\n";
    String wrong = "- {id: wrong, topic: t, aks: a, answer: b, points: [c, d]}\n";
    String text = HEAD + before + "- id: long\n  ask: " + "x".repeat(70_000) + "\n" + wrong;

    Reading reading = DeckParser.parse("d.yaml", text);

    assertEquals(
        List.of(
            "11:1 a line of more than 65536 characters; shorten or split it",
            "12:25 unknown key 'aks'; did you mean 'ask'?"),
        told(reading));
    assertEquals(2, reading.setAside());
    assertEquals("b\n", reading.deck().orElseThrow().questions().get(0).answer());
  }

  private static List<String> told(Reading reading) {
    return reading.problems().stream()
        .map(p -> p.line() + ":" + p.column() + " " + p.message() + "; " + p.cure())
        .toList();
  }

  @Test
  void aTextOf64KIsReadAndNotOneCharacterMore() {
    assertEquals(List.of(), messages(withAnswer(64 * 1024)));
    assertEquals(
        List.of("5:11 a text of more than 65536 characters"), messages(withAnswer(64 * 1024 + 1)));
  }

  /** A deck of one question whose answer is two lines with so many characters in all. */
  private static String withAnswer(int length) {
    String lines = "    " + "x".repeat(50_000) + "\n    " + "x".repeat(length - 50_002) + "\n";
    return HEAD + "- id: a\n  answer: |\n" + lines + "  topic: t\n  ask: b\n  points: [c, d]\n";
  }

  @Test
  void aLineOf64KIsReadAndNotOneCharacterMore() {
    String line = "# " + "x".repeat(64 * 1024 - 2);

    assertEquals(List.of(), messages("viva: 1\n" + line));
    assertEquals(
        List.of("2:1 a line of more than 65536 characters"), messages("viva: 1\n" + line + "x"));
  }

  @Test
  void sixteenMegabytesAreReadAndNotOneCharacterMore() {
    String line = "#" + "x".repeat(1022) + "\n";
    String file = "viva: 1\n" + line.repeat(16 * 1024).substring(8);

    assertEquals(List.of(), messages(file.substring(1)));
    assertEquals(List.of("1:1 the file is larger than 16 MB"), messages(file));
  }

  @Test
  void tenThousandQuestionsAreReadAndNotOneMore() {
    String question = "- {id: q%d, topic: t, ask: a, answer: b, points: [c, d]}\n";
    String most =
        HEAD + IntStream.range(0, 10_000).mapToObj(question::formatted).collect(joining());

    assertEquals(10_000, DeckParser.parse("d.yaml", most).deck().orElseThrow().questions().size());
    assertEquals(
        List.of("10004:3 more than 10000 entries in one list or mapping"),
        messages(most + question.formatted(10_000)));
  }

  @Test
  void whatIsBeyondTenThousandQuestionsCostsNoOtherAndHidesNoMistake() {
    String question = "- {id: q%d, topic: t, ask: a, answer: b, points: [c, d]}\n";
    String wrong = "- {id: wrong, topic: t, aks: a, answer: b, points: [c, d]}\n";
    String questions = IntStream.range(0, 10_010).mapToObj(question::formatted).collect(joining());

    Reading reading = DeckParser.parse("d.yaml", HEAD + wrong + questions);

    assertEquals(
        List.of(
            "4:25 unknown key 'aks'; did you mean 'ask'?",
            "10004:3 more than 10000 entries in one list or mapping; shorten or split it"),
        told(reading));
    assertEquals(9_999, reading.deck().orElseThrow().questions().size());
    assertEquals(12, reading.setAside());
  }
}
