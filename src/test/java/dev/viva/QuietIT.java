package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Libraries that are told to log everything to stderr, and do not. */
@Timeout(value = 120, threadMode = SEPARATE_THREAD)
class QuietIT {
  private static final String EVERYTHING =
      """
      handlers=java.util.logging.ConsoleHandler
      java.util.logging.ConsoleHandler.level=ALL
      .level=ALL
      """;

  @TempDir private Path folder;

  @BeforeEach
  void askForEverything() throws Exception {
    Files.writeString(folder.resolve("logging"), EVERYTHING);
  }

  private List<String> viva(String... arguments) {
    List<String> command = new ArrayList<>(Packaged.viva(arguments));
    command.add(1, "-Djava.util.logging.config.file=" + folder.resolve("logging"));
    return command;
  }

  @Test
  void theTerminalLogsNothing() throws Exception {
    String drill = viva("drill").stream().collect(Collectors.joining("' '", "'", "'"));
    Map<String, String> environment = new HashMap<>(Packaged.home(folder.resolve("viva")));
    environment.put("TERM", "xterm-256color");
    environment.put("PATH", System.getenv("PATH"));
    List<String> command = List.of("sh", "-c", drill + " 2>err; echo over; read -r key");

    try (Pty pty = Pty.start(command, folder, environment)) {
      pty.await("0 of ");
      pty.type("t");
      pty.await("  > ");
      pty.type("an answer\r");
      pty.await("tick what you said");
      pty.type("3q");
      pty.await("over");
    }

    assertEquals("", Files.readString(folder.resolve("err")));
  }

  @Test
  void whatMakesPagesAndReadsDecksLogsNothing() throws Exception {
    List<String> command = viva("sheet", "--format", "pdf", "--output", "sheet.pdf");

    Launch launch = Launch.of(command, folder, Packaged.home(folder.resolve("viva")));

    assertEquals(0, launch.exit());
    assertEquals("", launch.err());
  }
}
