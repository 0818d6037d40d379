package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A drill that has a bug, or no room on the disk, or is told to end at any moment. */
@Timeout(value = 600, threadMode = SEPARATE_THREAD)
class DrillTroubleIT {
  private static final int SIGNALS = Math.min(20, Soak.rounds(2));
  private static final int LONGEST_NANOS = 1_500_000_000;

  @TempDir private Path folder;
  private DrillHome home;

  @BeforeEach
  void layOut() {
    home = new DrillHome(folder);
  }

  @Test
  void aBugIsToldInALineAndLeavesTheTerminalAsItWas() throws Exception {
    String java = System.getProperty("java.home") + "/bin/java";
    String classes = System.getProperty("java.class.path");
    try (ShellAround shell =
        ShellAround.start(
            List.of(java, "-cp", classes, BrokenViva.class.getName(), "drill", "--order", "deck"),
            folder,
            home.environment())) {
      shell.pty().await("0 of 90 s");
      shell.pty().type(" 3");
      shell.pty().await("saved");
      shell.pty().type("m");
      shell.pty().await("This is a bug in Viva, not your doing: IllegalStateException.");

      assertEquals(new ShellAround.End(true, 70), shell.end());
      assertEquals(
          List.of(),
          shell.pty().lines().stream()
              .filter(line -> line.contains("TOKEN") || line.contains("\tat "))
              .toList());
    }
    assertEquals(List.of("started", "asked", "revealed", "graded", "asked"), home.events());
  }

  @Test
  void whatADiskHadNoRoomForIsSavedWhenItHas() throws Exception {
    try (ShellAround shell = drill()) {
      shell.pty().await("0 of 90 s");
      shell.pty().type(" 3");
      shell.pty().await("2/3");
      limitFiles(shell, Files.size(journal()) + 10 + "");
      shell.pty().type(" 3");
      shell.pty().await("NOT SAVED");
      shell.pty().await("3/3");
      limitFiles(shell, "unlimited");
      shell.pty().type(" 3");
      shell.pty().await("1 grade is saved after all.");
      shell.pty().await("undo");
      shell.pty().type("x");

      assertEquals(new ShellAround.End(true, 0), shell.end());
    }
    assertEquals(3, home.events().stream().filter("graded"::equals).count());
    assertEquals("", home.stderr());
  }

  private Path journal() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("viva/journal"))) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    }
  }

  /** Does to the running drill what {@code ulimit -f} does to one that starts. */
  private static void limitFiles(ShellAround shell, String bytes) throws Exception {
    long java = DrillHome.java(shell.pty().onlyChild()).pid();
    var command = List.of("prlimit", "--pid", "" + java, "--fsize=" + bytes + ":unlimited");
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129"})
  void toldToEndAtAnyMomentItDoesSoQuietly(String signal, int code) throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < SIGNALS; round++) {
      try (ShellAround shell = drill()) {
        shell.pty().await("0 of 90 s");
        shell.pty().type(" 3 3tsome words");
        LockSupport.parkNanos(random.nextInt(LONGEST_NANOS));
        DrillHome.signal(shell.pty().onlyChild(), signal);

        String which = "seed " + seed + ", round " + round;
        assertEquals(new ShellAround.End(true, code), shell.end(), which);
        assertEquals("", home.stderr(), which);
      }
    }
  }

  private ShellAround drill() throws IOException {
    return ShellAround.start(
        List.of("/bin/sh", "-c", home.drill("--fresh")), folder, home.environment());
  }
}
