package dev.viva;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever the input is, from the launcher on: no command waits in vain, spins, or takes it for
 * keys.
 */
@Timeout(value = 120, threadMode = SEPARATE_THREAD)
class StdinIT {
  private static final String TERMINAL =
      "viva: A drill needs a terminal. To drive it from a file or pipe, add --stdin.\n";

  /** Who reads an end again and again takes no time but the processor's. */
  private static final String NO_SPINNING = "ulimit -t 20; ";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "closed,    <&-,         0, 0",
    "nothing,   </dev/null,  0, 0",
    "a file,    <keys,       0, 1",
    "a pipe,    cat keys |,  0, 1",
    "a folder,  </,          3, 0"
  })
  void anythingButATerminalIsReadInLineModeOnly(String kind, String input, int exit, int graded)
      throws Exception {
    Files.writeString(folder.resolve("keys"), " \n3\nq\n");

    Launch show = sh(input, "show basics/l1-l2");
    Launch drill = sh(input, "drill basics");
    Launch lines = sh(input, "drill basics --stdin --no-report");

    assertEquals(new Launch(0, shown(), ""), show, kind);
    assertEquals(new Launch(2, "", TERMINAL), drill, kind);
    assertEquals(exit, lines.exit(), lines.toString());
    assertEquals(
        exit == 0 ? "" : "viva: The keys cannot be read: Is a directory.\n", lines.err(), kind);
    assertEquals(graded, lines.out().lines().filter(line -> line.endsWith("saved")).count(), kind);
  }

  private static String shown() {
    return """
        basics/l1-l2 · l1-vs-l2 · concept · mid · 90 s
          How do L1 and L2 regularization differ, and when would you choose each?
        """;
  }

  @Test
  void aTerminalIsReadByDrillsOfBothKinds() throws Exception {
    String script =
        "\"$0\" show basics/l1-l2; \"$0\" drill basics --order deck; echo \"code $?\"; "
            + "\"$0\" drill basics --order deck --stdin --no-report; echo \"code $?\"; read -r key";
    List<String> command = List.of("sh", "-c", NO_SPINNING + script, DrillHome.viva());

    try (Pty pty = Pty.start(command, folder, new DrillHome(folder).environment())) {
      pty.await("How do L1 and L2 regularization differ");
      pty.await("0 of 90 s");
      pty.type("q");
      pty.await("code 0");
      pty.await("[asked]");
      pty.type(" \n3\nq\n");
      pty.await("saved");
      pty.await("code 0");
    }
  }

  /** Runs the launcher with an input that a line of shell gives it. */
  private Launch sh(String input, String arguments) throws Exception {
    String viva = "\"$0\" " + arguments;
    String line = input.endsWith("|") ? input + " " + viva : viva + " " + input;
    Map<String, String> environment = new DrillHome(folder).environment();
    environment.put("PATH", requireNonNull(System.getenv("PATH")));
    return Launch.of(
        List.of("sh", "-c", NO_SPINNING + line, DrillHome.viva()), folder, environment);
  }
}
