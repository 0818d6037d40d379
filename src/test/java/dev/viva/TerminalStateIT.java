package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Foreign text, from all sides from which it comes to Viva, and the state of a real terminal. */
@Timeout(value = 120, threadMode = SEPARATE_THREAD)
class TerminalStateIT {
  private static final String ESCAPE = "\u001b";

  /** What would change it: what, and by which bytes. */
  private static final String HOSTILE =
      String.join(
          ESCAPE,
          "a title",
          "]0;TITLE\u0007",
          "another",
          "]2;TITLE",
          "\\another screen",
          "[?1049h no cursor",
          "[?25l mouse",
          "[?1000h insert",
          "[4h keypad",
          "= no wrap",
          "[?7l margins",
          "[2;5r colour",
          "[7;31m other letters",
          "(0\u000e place",
          "[3;30H C1 \u009b31m\u009d0;TITLE\u009c back\b\b");

  /** Each makes Viva speak of it. */
  private static final List<String> COMMANDS =
      List.of(
          "viva check raw.yaml",
          "viva check folder",
          "viva check \"$hostile\"",
          "viva show \"$hostile\"",
          "VIVA_DRILL_LEVEL=$hostile viva drill");

  @TempDir private Path folder;

  @BeforeEach
  void writeIt() throws IOException {
    Files.writeString(folder.resolve("hostile"), HOSTILE);
    Files.writeString(folder.resolve("raw.yaml"), "viva: 1\ndeck: " + HOSTILE + "\n");
    Files.createDirectory(folder.resolve("folder"));
    Files.writeString(folder.resolve("folder/" + HOSTILE + ".yaml"), "viva: 1\n");
  }

  @Test
  void printedAsItIsItChangesTheTerminal() throws Exception {
    assertNotEquals(state("true"), state("printf %s \"$hostile\""));
  }

  @Test
  void saidByVivaItChangesNothing() throws Exception {
    String script =
        IntStream.range(0, COMMANDS.size())
            .mapToObj(i -> COMMANDS.get(i) + " 2>&1 | tee said" + i + "; ")
            .collect(Collectors.joining());

    assertEquals(state("true"), state(script));
    for (int i = 0; i < COMMANDS.size(); i++) {
      String said = Files.readString(folder.resolve("said" + i));
      assertTrue(said.contains("a title^[]0;TITLE^G"), COMMANDS.get(i) + ": " + said);
    }
  }

  /** The state after a line of shell, and what then stands in the last line, with its colours. */
  private List<String> state(String line) throws IOException {
    String script =
        "hostile=$(cat hostile); PATH=%s:$PATH; %s\necho all over; read -r key"
            .formatted(Path.of("scripts").toAbsolutePath(), line);
    Files.writeString(folder.resolve("script"), script);
    var environment = new DrillHome(folder).environment();
    try (Window window = Window.open(80, 24, folder, environment, "sh script")) {
      window.await("all over");
      return window.state();
    }
  }
}
