package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole sittings in a real terminal: playing a {@link TerminalLog} gives the log again. To add a
 * sitting, add a file; {@code -Dviva.rewrite=true} writes what is to be seen into it.
 */
@Timeout(value = 120, threadMode = SEPARATE_THREAD)
class SittingsIT {
  private static final Path FOLDER = Path.of("src/test/resources/sittings");
  private static final Path SCRIPTS = Path.of("scripts").toAbsolutePath();

  static List<Path> sittings() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sittings")
  void aSittingGoesAsItIsWritten(Path file, @TempDir Path folder) throws IOException {
    String written = Files.readString(file);
    var environment = new DrillHome(folder).environment();
    environment.put("PS1", "$ ");
    environment.put("PATH", SCRIPTS + ":" + environment.get("PATH"));

    String played;
    try (Window window = Window.open(80, 24, folder, environment, "dash -i")) {
      played = TerminalLog.play(written, window, folder.toString());
    }

    if (Boolean.getBoolean("viva.rewrite")) {
      Files.writeString(file, played);
    }
    assertEquals(written, played);
  }
}
