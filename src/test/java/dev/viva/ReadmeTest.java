package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README says of the program is so. */
class ReadmeTest {
  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  @Test
  void itsTranscriptIsOneThatIsPlayed() throws IOException {
    String transcript = Files.readString(Path.of("src/test/resources/transcripts/readme.txt"));

    assertTrue(readme().contains("```console\n" + transcript + "```"));
  }

  @Test
  void itsExitCodesAreThoseOfTheProgram() throws IOException {
    List<String> rows =
        Pattern.compile("(?m)^\\| (\\d+) \\| (.+) \\|$")
            .matcher(readme())
            .results()
            .map(row -> row.group(1) + " " + row.group(2))
            .toList();

    assertEquals(
        Arrays.stream(ExitCode.values()).map(code -> code.number() + " " + code.meaning()).toList(),
        rows);
  }

  @Test
  void itNamesEveryPackage() throws IOException {
    Set<String> named =
        Pattern.compile("(?m)^  ([a-z]+)/ ")
            .matcher(readme())
            .results()
            .map((MatchResult line) -> line.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    try (Stream<Path> entries = Files.list(Path.of("src/main/java/dev/viva"))) {
      Set<String> there =
          entries
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(there, named);
    }
  }
}
