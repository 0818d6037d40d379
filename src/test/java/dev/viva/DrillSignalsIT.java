package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a drill ends when it is told to: the terminal is as before, and the sitting stays open. */
@Timeout(value = 60, threadMode = SEPARATE_THREAD)
class DrillSignalsIT {
  private static final List<String> ONE_GRADE =
      List.of("started", "asked", "revealed", "graded", "asked");

  @TempDir private Path folder;
  private DrillHome home;

  @BeforeEach
  void layOut() {
    home = new DrillHome(folder);
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129", "INT, 130", "KILL, 137"})
  void whateverEndsItTheTerminalIsAsBefore(String signal, int code) throws Exception {
    try (Pty pty = start("")) {
      gradeOne(pty);
      DrillHome.signal(pty.onlyChild(), signal);

      assertEquals(restoredWith(code), endOf(pty));
    }
    assertEquals("", home.stderr().replace("Killed\n", ""));
    assertEquals(ONE_GRADE, home.events());
  }

  @Test
  void controlCLeavesWithOneLineAndTheSittingOpen() throws Exception {
    try (Pty pty = start("")) {
      gradeOne(pty);
      pty.type("\u0003");
      pty.await("1 graded, saved. viva drill goes on.");

      assertEquals(restoredWith(130), endOf(pty));
    }
    assertEquals(ONE_GRADE, home.events());
    try (Pty pty = start("")) {
      pty.await("stopped at 2/3; 1 grade is safe.");
      pty.type("\r");
      pty.await("2/3");
      pty.type("q");

      assertEquals(restoredWith(0), endOf(pty));
    }
    assertEquals("", home.stderr());
  }

  @Test
  void endingInTheMiddleOfAnAnswerKeepsTheLineApart() throws Exception {
    try (Pty pty = start("")) {
      gradeOne(pty);
      pty.type("t");
      pty.await("> ");
      pty.type("half an answer");
      pty.await("half an answer");
      DrillHome.signal(pty.onlyChild(), "TERM");
      pty.await("\r\n1 graded, saved. viva drill goes on.\r\n");

      assertEquals(restoredWith(143), endOf(pty));
    }
    assertEquals("", home.stderr());
  }

  @Test
  void closedWindowsLeaveTheSittingOpen() throws Exception {
    ProcessHandle drill;
    try (Pty pty = start("")) {
      gradeOne(pty);
      drill = DrillHome.java(pty.onlyChild());
    }
    drill.onExit().get();

    assertEquals("", home.stderr());
    assertEquals(ONE_GRADE, home.events());
  }

  /** It could not restore the terminal, nor keep its keys from the shell, if Java went on. */
  @Test
  void aKilledLauncherEndsTheDrill() throws Exception {
    try (Pty pty = start("")) {
      gradeOne(pty);
      ProcessHandle drill = DrillHome.java(pty.onlyChild());
      drill.parent().orElseThrow().destroyForcibly();
      drill.onExit().get(20, TimeUnit.SECONDS);

      pty.await("1 graded, saved. viva drill goes on.");
    }
    assertEquals(ONE_GRADE, home.events());
  }

  private static void gradeOne(Pty pty) throws IOException {
    pty.await("0 of 90 s");
    pty.type(" 3");
    pty.await("saved");
    pty.await("of 75 s");
  }

  /**
   * Starts a drill under a shell that says how the terminal was before and after it. No signal is
   * ignored, whatever this build was started with ({@code nohup}).
   */
  private Pty start(String options) throws IOException {
    String script =
        "stty -g; "
            + home.drill(options)
            + "; code=$?; echo; stty -g; echo \"exit $code over\"; read -r key";
    return Pty.start(
        List.of("/usr/bin/env", "--default-signal", "/bin/sh", "-c", "trap : INT; " + script),
        folder,
        home.environment());
  }

  private static List<Object> restoredWith(int code) {
    return List.of(true, "exit " + code + " over");
  }

  /** Whether the terminal is as it was, and the exit code as told by the shell. */
  private static List<Object> endOf(Pty pty) throws IOException {
    pty.await(" over");
    List<String> lines = pty.lines();
    int last = lines.size() - 1;
    return List.of(lines.get(0).equals(lines.get(last - 1)), lines.get(last));
  }
}
