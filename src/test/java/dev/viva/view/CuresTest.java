package dev.viva.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.deck.DeckParser;
import dev.viva.deck.Problem;
import dev.viva.deck.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A cure that is a line can be pasted in place of the wrong line, and the problem is gone. */
class CuresTest {
  private static final Path FLAWED = Path.of("src/test/resources/decks/flawed");

  @Test
  void linesCanBePasted() throws IOException {
    List<String> failing = new ArrayList<>();
    int pasted = 0;
    for (String name : decks()) {
      String text = new String(Files.readAllBytes(FLAWED.resolve(name)), UTF_8);
      for (Problem problem : DeckParser.parse(name, text).problems()) {
        if (isLineFor(problem)) {
          pasted++;
          if (remains(problem, pasted(text, problem))) {
            failing.add(problem.toString());
          }
        }
      }
    }

    assertEquals(List.of(), failing);
    assertTrue(pasted > 40, pasted + " lines were pasted");
  }

  private static List<String> decks() throws IOException {
    try (Stream<Path> files = Files.list(FLAWED)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  /** Whether the cure begins as the line does: with the same hyphen or key. */
  private static boolean isLineFor(Problem problem) {
    String line = problem.sourceLine().strip();
    String cure = problem.cure();
    boolean isEntry = line.startsWith("- ") && cure.startsWith("- ");
    int colon = line.indexOf(':');
    return isEntry || (colon > 0 && cure.startsWith(line.substring(0, colon + 1)));
  }

  private static String pasted(String text, Problem problem) {
    String line = problem.sourceLine();
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.set(problem.line() - 1, indent + problem.cure());
    return String.join("\n", lines) + "\n";
  }

  private static boolean remains(Problem problem, String text) {
    Reading after = DeckParser.parse(problem.file(), text);
    return after.problems().stream().anyMatch(other -> other.line() == problem.line());
  }
}
