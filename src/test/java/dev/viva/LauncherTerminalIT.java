package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code scripts/viva} does at a terminal, as the parent of a drill. */
@Timeout(value = 30, threadMode = SEPARATE_THREAD)
class LauncherTerminalIT {

  /** Lasts a minute; a signal ends it with the code of that signal. */
  private static final String WAIT_FOR_A_SIGNAL =
      """
      #!/bin/sh
      for told in 1 2 15; do trap "kill -9 \\$!; exit $((128 + told))" $told; done
      stty raw -echo isig
      sleep 60 &
      echo ready
      %s
      wait
      """;

  /** By then the made-up program has surely put the terminal into raw mode. */
  private static final long LONGEST_START_NANOS = 50_000_000;

  @TempDir private Path folder;
  private FakeCheckout checkout;

  @BeforeEach
  void layOut() throws IOException {
    checkout = FakeCheckout.built(folder);
  }

  @ParameterizedTest
  @CsvSource({"exit 0, 0", "exit 4, 4", "exit 70, 70", "kill -9 $$, 137", "kill -TERM $$, 143"})
  void theTerminalIsRestoredAndTheExitCodeHandedThrough(String end, int code) throws Exception {
    checkout.java("jdk", "17", "#!/bin/sh\nstty raw -echo\n" + end + "\n");

    try (Pty pty = start("drill")) {
      assertEquals(restoredWith(code), endOf(pty));
    }
  }

  @ParameterizedTest
  @CsvSource({"HUP, 129", "TERM, 143"})
  void whatTheLauncherIsToldTheProgramIsTold(String signal, int code) throws Exception {
    checkout.java("jdk", "17", WAIT_FOR_A_SIGNAL.formatted("kill -" + signal + " $PPID"));

    try (Pty pty = start("drill")) {
      assertEquals(restoredWith(code), endOf(pty));
    }
  }

  @Test
  @Timeout(value = 600, threadMode = SEPARATE_THREAD) // seconds, for the soak
  void toldAtAnyMomentItEndsAndRestores() throws Exception {
    checkout.java("jdk", "17", WAIT_FOR_A_SIGNAL.formatted(""));
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < Soak.rounds(5); round++) {
      try (Pty pty = start("drill")) {
        pty.await("go");
        ProcessHandle launcher = pty.onlyChild();
        LockSupport.parkNanos(random.nextLong(LONGEST_START_NANOS));
        launcher.destroy();

        assertEquals(restoredWith(143), endOf(pty), "seed " + seed + ", round " + round);
      }
    }
  }

  @Test
  void interruptsReachTheProgramAndTheLauncherWaitsForItsAnswer() throws Exception {
    checkout.java("jdk", "17", WAIT_FOR_A_SIGNAL.formatted(""));

    try (Pty pty = start("drill")) {
      pty.await("ready");
      pty.type("\u0003");

      assertEquals(restoredWith(130), endOf(pty));
    }
  }

  @Test
  void theProgramReadsTheKeys() throws Exception {
    checkout.java("jdk", "17", "#!/bin/sh\nread -r line\necho \"read $line\"\n");

    try (Pty pty = start("drill")) {
      pty.type("typed\n");

      pty.await("read typed");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/bin/dash -i", "/bin/bash --norc -i"})
  void aSuspendedDrillGivesTheShellBackAndGoesOn(String shell) throws Exception {
    checkout.java("jdk", "17", "#!/bin/sh\nkill -TSTP 0\necho 'gone on'\nexit 7\n");
    var environment = checkout.environment();
    environment.put("PS1", "prompt> ");
    environment.put("TERM", "dumb");

    try (Pty pty = Pty.start(List.of(shell.split(" ", -1)), checkout.home(), environment)) {
      pty.await("prompt> ");
      pty.type("scripts/viva drill\n");
      pty.await("prompt> ");
      pty.type("fg\n");
      pty.await("gone on");
      pty.await("prompt> ");
      pty.type("echo code $?\n");

      pty.await("code 7");
    }
  }

  @ParameterizedTest
  @CsvSource({"list, 0", "drill, 1", "mock, 1", "--color=never drill, 1"})
  void onlySittingsKeepAParent(String arguments, int generations) throws Exception {
    checkout.java(
        "jdk",
        "17",
        "#!/bin/sh\nread -r _ _ _ parent _ < /proc/$$/stat\necho $$ $parent end\nread -r key\n");
    var command = new ArrayList<>(List.of("/bin/sh", "-c", "echo $$; exec \"$0\" \"$@\""));
    command.add(checkout.launcher().toString());
    command.addAll(List.of(arguments.split(" ", -1)));

    try (Pty pty = Pty.start(command, folder, checkout.environment())) {
      pty.await("end");

      List<String> lines = pty.lines();
      String launcher = lines.get(0);
      List<String> family = List.of(lines.get(1).split(" ", -1));
      assertEquals(generations, family.indexOf(launcher));
    }
  }

  /**
   * Starts the launcher under a shell that says how the terminal was before and after it. No signal
   * is ignored, whatever this build was started with ({@code nohup}).
   */
  private Pty start(String... arguments) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                "/usr/bin/env",
                "--default-signal",
                "/bin/sh",
                "-c",
                "trap : INT; stty -g; echo go; \"$0\" \"$@\"; code=$?; stty -g; echo exit $code.; read -r key"));
    command.add(checkout.launcher().toString());
    command.addAll(List.of(arguments));
    return Pty.start(command, folder, checkout.environment());
  }

  private static List<Object> restoredWith(int code) {
    return List.of(true, "exit " + code + ".");
  }

  /** Whether the terminal is as it was, and the exit code as told by the shell. */
  private static List<Object> endOf(Pty pty) throws IOException {
    pty.await("exit ");
    pty.await(".");
    List<String> lines = pty.lines();
    int last = lines.size() - 1;
    return List.of(lines.get(0).equals(lines.get(last - 1)), lines.get(last));
  }
}
