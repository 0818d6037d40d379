package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to be seen of a drill in a terminal window. */
@Timeout(value = 60, threadMode = SEPARATE_THREAD)
class DrillScreenIT {
  private static final Path EXPECTED = Path.of("src/test/resources/sittings");
  private static final String ALT_ENTER = "\u001b\r";

  @TempDir private Path folder;
  private DrillHome home;

  @BeforeEach
  void layOut() {
    home = new DrillHome(folder);
  }

  @Test
  void aWholeSittingStaysInTheScrollbackAndInTheReport() throws Exception {
    try (Window window = open(home.drill("--seed 7") + "; sleep 60")) {
      firstQuestionWithHelpPauseAndFollowUp(window);
      secondQuestionTypedInANarrowerWindow(window);
      undoMarkSkipAndQuit(window);

      assertEquals(expected("whole.txt"), timeless(String.join("\n", window.scrollback())));
    }
    assertEquals(expected("whole.report.md"), timeless(home.report()));
    assertEquals("", home.stderr());
  }

  private static void firstQuestionWithHelpPauseAndFollowUp(Window window) throws IOException {
    window.awaitLast("1/3 · ");
    window.type("h");
    window.await("Hint: ");
    window.type(".");
    window.await("Point a: ");
    window.type("p");
    window.awaitLast("paused at ");
    window.type("p");
    window.awaitLast("1/3 · ");
    window.type(" ");
    window.awaitLast("tick what you said");
    window.type("bc");
    window.awaitLast("said b c: shaky · Enter accept");
    window.type("n");
    window.awaitLast("1/3 follow-up · ");
    window.type(" ");
    window.awaitLast("tick what you said");
    window.type("a\r");
    window.awaitLast("said b c: shaky · Enter accept");
    window.type("\r");
    window.awaitLast("2/3 · ");
  }

  private static void secondQuestionTypedInANarrowerWindow(Window window) throws IOException {
    window.type("t");
    window.awaitLast("  >");
    window.type("FPR divides by all negatives," + ALT_ENTER + "a\\b \\!x");
    window.awaitLast("    a\\b");
    window.resize(60, 20);
    window.type(" of 800");
    window.awaitLast("    a\\b \\!x of 800");
    window.type("\r");
    window.awaitLast("tick what you said");
    window.resize(80, 24);
    window.type("c");
    window.awaitLast("said c: missed");
    window.type("2");
    window.awaitLast("3/3 · ");
  }

  private static void undoMarkSkipAndQuit(Window window) throws IOException {
    window.type("u");
    window.awaitLast("said c: missed");
    window.type("a1");
    window.awaitLast("3/3 · ");
    window.type("m");
    window.await("Marked");
    window.type("s");
    window.await("skipped");
    window.awaitLast("3/3 · ");
    window.type("q");
    window.await("Report with every answer:");
    window.awaitLast("/");
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

  private static String expected(String name) throws IOException {
    return Files.readString(EXPECTED.resolve(name)).stripTrailing();
  }

  /** What another run would say as well: without clock, date and folder. */
  private String timeless(String text) {
    return text.stripTrailing()
        .replaceAll("\\d+ of (\\d+ s)\\b", "# of $1")
        .replaceAll("in \\d+ s\\b", "in # s")
        .replaceAll("\\d+ s in all", "# s in all")
        .replaceAll("(?m)^(Follow-up: .*) \\d+ s$", "$1 # s")
        .replaceAll("\\d{4}-\\d{2}-\\d{2}-\\d{4}", "DATE")
        .replaceAll("# Drill of .*", "# Drill of DATE")
        .replace(folder.toString(), "FOLDER");
  }
}
