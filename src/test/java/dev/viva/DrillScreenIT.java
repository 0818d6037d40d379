package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to be seen of a drill while its window or its process is meddled with. */
@Timeout(value = 60, threadMode = SEPARATE_THREAD)
class DrillScreenIT {
  private static final String ALT_ENTER = "\u001b\r";

  @TempDir private Path folder;
  private DrillHome home;

  @BeforeEach
  void layOut() {
    home = new DrillHome(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dash -i", "bash --norc -i"})
  void aSuspendedDrillGivesTheShellBackAndGoesOnWhereItWas(String shell) throws Exception {
    var environment = home.environment();
    environment.put("PS1", "prompt> ");
    try (Window window = Window.open(80, 24, folder, environment, shell)) {
      window.awaitLast("prompt>");
      window.type(home.drill("") + "\r");
      window.awaitLast("1/3 · ");
      window.type("\u001a");
      window.awaitLast("prompt>");
      window.type("stty -a | grep -o '[-]*icanon'\r");
      window.await("icanon");
      window.type("clear; fg\r");
      window.awaitLast("1/3 · ");
      window.type("t");
      window.awaitLast("  >");
      window.type("one" + ALT_ENTER + "two");
      window.awaitLast("    two");
      window.type("\u001a");
      window.awaitLast("prompt>");
      window.type("clear; fg\r");
      window.awaitLast("    two");

      List<String> screen = window.screen();
      assertEquals(List.of("  > one", "    two"), screen.subList(screen.size() - 2, screen.size()));
    }
    assertEquals("", home.stderr());
  }

  @Test
  void aWindowThatChangesItsSizeLeavesNoFragments() throws Exception {
    var random = new Random(3);
    try (Window window = open(home.drill("") + "; sleep 60")) {
      window.awaitLast("1/3 · ");
      window.type("h");
      window.await("Hint: ");
      for (int i = 0; i < 10; i++) {
        window.resize(random.nextInt(45, 200), random.nextInt(8, 40));
        window.awaitLast("1/3 · ");
      }
      window.resize(80, 24);
      window.type("t");
      window.awaitLast("  >");
      window.type("a few words that go on and on");
      window.awaitLast("  > a few words that go on and on");
      window.resize(30, 24);
      window.awaitLast(" on");
      window.resize(80, 24);
      window.awaitLast("  > a few words that go on and on");

      String lines = String.join("\n", window.scrollback());
      assertEquals(
          """
          1/3 · l1-vs-l2 · mid · 90 s
            How do L1 and L2 regularization differ, and when would you choose each?
            Hint: What does each one do to a weight that is already small?
            Type your answer; Enter submits, Alt-Enter makes a new line.
            > a few words that go on and on""",
          lines.substring(lines.indexOf("1/3")));
    }
  }

  private Window open(String command) throws IOException {
    return Window.open(80, 24, folder, home.environment(), "sh -c '" + command + "'");
  }
}
