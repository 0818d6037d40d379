package dev.viva.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Drills and the reports that come of them. To add a case, add {@code NAME.txt}, what was typed, as
 * {@link Shell} reads it, and {@code NAME.md}, the report, to {@code src/test/resources/reports};
 * when another report comes of it, that is in {@code target/reports}.
 */
class ReportsTest {
  private static final Path CASES = Path.of("src/test/resources/reports");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> drillsEndInTheReportsOfTheFiles() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .sorted()
          .toList()
          .stream()
          .map(name -> name.replace(".txt", ""))
          .map(name -> dynamicTest(name, () -> assertReported(name)));
    }
  }

  private void assertReported(String name) throws IOException {
    SmallWorld world = new SmallWorld(folder.resolve(name)).withDecks();
    String typed = Files.readString(CASES.resolve(name + ".txt"), UTF_8);
    Path expected = CASES.resolve(name + ".md");
    String told = Files.exists(expected) ? Files.readString(expected, UTF_8) : "";

    String said = new Shell(world).replay(typed);

    Path actual = Path.of("target/reports").resolve(name + ".md");
    Files.createDirectories(actual.getParent());
    Files.copy(world.path("viva/reports/2026-11-26-1412.md"), actual, REPLACE_EXISTING);
    assertEquals(typed, said);
    assertEquals(told, Files.readString(actual, UTF_8));
    assertEquals(told, world.run("report", "--last").out());
  }
}
