package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Libraries that are told to log everything to stderr, and do not. */
@Timeout(value = 120, threadMode = SEPARATE_THREAD)
class QuietIT {
  private static final Path RUNNING = Path.of(System.getProperty("java.home"));

  /** Not of Java itself, which from 25 on tells of each process to who asks. */
  private static final String EVERYTHING =
      """
      handlers=java.util.logging.ConsoleHandler
      java.util.logging.ConsoleHandler.level=ALL
      .level=ALL
      java.level=OFF
      """;

  @TempDir private Path folder;

  @BeforeEach
  void askForEverything() throws Exception {
    Files.writeString(folder.resolve("logging"), EVERYTHING);
  }

  private List<String> viva(Path java, String... arguments) {
    List<String> command = new ArrayList<>(Packaged.on(java, arguments));
    command.add(1, "-Djava.util.logging.config.file=" + folder.resolve("logging"));
    return command;
  }

  static List<Path> javas() throws IOException {
    return Stream.of(RUNNING, Path.of(OtherJava.home())).distinct().toList();
  }

  /** From Java 24 on the JVM complains itself of what terminals need, unless the jar allows it. */
  @ParameterizedTest
  @MethodSource("javas")
  void aDrillAtATerminalLogsNothing(Path java) throws Exception {
    String drill = viva(java, "drill").stream().collect(Collectors.joining("' '", "'", "'"));
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
    List<String> command = viva(RUNNING, "sheet", "--format", "pdf", "--output", "sheet.pdf");

    Launch launch = Launch.of(command, folder, Packaged.home(folder.resolve("viva")));

    assertEquals(0, launch.exit());
    assertEquals("", launch.err());
  }
}
