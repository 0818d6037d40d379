package dev.viva.text;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Documents and how they look on terminals of several widths: {@code name.md} beside {@code
 * name.40.txt}, {@code name.80.txt}, {@code name.100.txt}.
 */
class LayoutGoldenTest {

  private static final Path CASES = Path.of("src/test/resources/layout");
  private static final Set<Integer> WIDTHS = Set.of(40, 80, 100);

  @Test
  void documentsLookAsTheirGoldenFilesSay() throws IOException {
    Map<String, String> documents = endingIn(".md");
    Map<String, String> expected = endingIn(".txt");

    var actual = new TreeMap<String, String>();
    documents.forEach(
        (file, markdown) -> {
          for (int width : WIDTHS) {
            String golden = file.replace(".md", "." + width + ".txt");
            actual.put(golden, lines(markdown, width));
          }
        });

    assertEquals(expected.keySet(), actual.keySet());
    assertAll(
        actual.keySet().stream()
            .map(file -> () -> assertEquals(expected.get(file), actual.get(file), file)));
  }

  private static String lines(String markdown, int width) {
    return Layout.lines(Markdown.parse(markdown), width).stream()
        .map(line -> line.plain() + "\n")
        .collect(joining());
  }

  private static Map<String, String> endingIn(String suffix) throws IOException {
    var texts = new TreeMap<String, String>();
    for (Path file : cases()) {
      if (file.toString().endsWith(suffix)) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private static List<Path> cases() throws IOException {
    try (var files = Files.list(CASES)) {
      return files.toList();
    }
  }
}
