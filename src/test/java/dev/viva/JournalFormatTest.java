package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * README, "Journal format", beside the lines that the journal is proven to write by {@code
 * JournalLineTest}.
 */
class JournalFormatTest {
  private static final Path LINES = Path.of("src/test/resources/journal/every-event.jsonl");

  @Test
  void everyEventIsToldWithItsFields() throws IOException {
    Map<String, Set<String>> told = new TreeMap<>();
    for (String row : section().lines().filter(row -> row.startsWith("| `")).toList()) {
      String[] cells = row.split(" \\| ", 3);
      if (cells.length == 3 && !cells[1].equals("When")) {
        String fields = cells[2].replaceAll("\\([^)]*\\)|: .*", "");
        names("`([a-z-]+)`", cells[0])
            .forEach(word -> told.put(word, new TreeSet<>(names("`([a-z_]+)`", fields))));
      }
    }

    Map<String, Set<String>> written = new TreeMap<>();
    for (String line : Files.readAllLines(LINES)) {
      List<String> keys = keys(line);
      String word = line.replaceFirst(".*\"ev\":\"([a-z-]+)\".*", "$1");
      written.put(word, new TreeSet<>(keys.subList(7, keys.size() - 1)));
    }
    assertEquals(written, told);
  }

  @Test
  void everyLineBeginsAndEndsAsIsTold() throws IOException {
    for (String line : Files.readAllLines(LINES)) {
      List<String> keys = keys(line);

      assertEquals(List.of("v", "dev", "seq", "t", "tz", "s", "ev"), keys.subList(0, 7));
      assertEquals("crc", keys.get(keys.size() - 1));
    }
  }

  @Test
  void theExampleIsALine() throws IOException {
    assertTrue(section().contains("\n" + Files.readAllLines(LINES).get(13) + "\n"));
  }

  private static String section() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    return readme.replaceFirst("(?s).*\n## Journal format(.*?)\n## .*", "$1");
  }

  /** The keys of a line without those of its inner objects. */
  private static List<String> keys(String line) {
    return names("\"([a-z_]+)\":", line.replaceAll("\\[\\{.*?\\}\\]", "[]"));
  }

  private static List<String> names(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(name -> name.group(1)).toList();
  }
}
