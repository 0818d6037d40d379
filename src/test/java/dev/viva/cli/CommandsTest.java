package dev.viva.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
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
 * Commands and all that they say. To add a case, add a file to {@code src/test/resources/commands}
 * as {@link Shell} reads it; when something else is said, that is in {@code target/commands}.
 */
class CommandsTest {
  private static final Path CASES = Path.of("src/test/resources/commands");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> commandsSayWhatTheFilesTell() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList().stream()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> assertSaidAsTold(file)));
    }
  }

  private void assertSaidAsTold(Path file) throws IOException {
    String name = file.getFileName().toString();
    String told = Files.readString(file, UTF_8);
    SmallWorld world = new SmallWorld(folder.resolve(name)).withDecks();

    String said = new Shell(world).replay(told);

    Path actual = Path.of("target/commands").resolve(name);
    Files.createDirectories(actual.getParent());
    Files.writeString(actual, said, UTF_8);
    assertEquals(told, said);
  }
}
