package dev.viva.text;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Markdown that nobody wrote on purpose, or somebody did to break things. */
class MarkdownSweepTest {

  private static final long SEED = 20261123;
  private static final Path SEEDS = Path.of("src/test/resources/layout");

  /** The largest text that a deck lets through. */
  private static final int LARGEST = 64_000;

  private static final List<String> PIECES =
      List.of(
          "> ",
          "- ",
          "1. ",
          "[",
          "](",
          "![",
          "*",
          "**a ",
          "*a",
          "_a ",
          "a**b",
          "`",
          "```\n",
          "<a ",
          "|",
          "|a",
          "|-",
          "- a\n",
          "    ",
          "\\",
          "&",
          "&amp;",
          "[a](b)",
          "[a]: b\n",
          "[a][b]",
          "(",
          "*_",
          "# a\n",
          "a\n---\n",
          "\t",
          "\n",
          "a  \n",
          "日",
          "👨\u200d👩",
          "\u0301",
          "x\u200d",
          "<!--",
          "\r",
          "\0",
          "\u001b[31m",
          "*[a](*",
          "> - ",
          "[x](<",
          "word ",
          "```\n\t");

  @Test
  void repeatedPiecesTakeNoLongerThanTheyShould() {
    for (String piece : PIECES) {
      String source = piece.repeat(LARGEST / piece.length());

      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> render(source, 80), piece);
    }
  }

  @Test
  void nestingHasABottom() {
    String lists =
        Stream.iterate("", "  "::concat).limit(300).map("%s- a\n"::formatted).collect(joining());
    String emphasis = "*a **b ".repeat(4_000) + "c** d*".repeat(4_000);
    String images = "![".repeat(5_000) + "](a)".repeat(5_000);

    for (String source : List.of(lists, emphasis, images, ">".repeat(10_000) + "a")) {
      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> render(source, 40));
    }
  }

  @Test
  void whateverMarkdownHoldsNoLineCanSteerTheTerminal() throws IOException {
    var random = new Random(SEED);
    List<String> seeds = seeds();
    var wrong = new ArrayList<String>();
    for (int round = 0; round < Soak.times(20_000); round++) {
      String source = mutated(seeds.get(random.nextInt(seeds.size())), random);
      for (String line : render(source, 1 + random.nextInt(100))) {
        if (!Visible.line(line).equals(line)) {
          wrong.add(line);
        }
      }
    }

    assertEquals(List.of(), wrong, "seed " + SEED);
  }

  private static List<String> render(String source, int width) {
    return Layout.lines(Markdown.parse(source), width).stream().map(Text::plain).toList();
  }

  private static List<String> seeds() throws IOException {
    try (var files = Files.list(SEEDS)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(MarkdownSweepTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String mutated(String source, Random random) {
    var mutated = new StringBuilder(source);
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      int from = random.nextInt(mutated.length() + 1);
      int to = Math.min(mutated.length(), from + random.nextInt(8));
      mutated.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
    }
    return mutated.toString();
  }
}
