package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code scripts/viva} does with signals while a drill runs under it. */
@Timeout(value = 30, threadMode = SEPARATE_THREAD)
class LauncherSignalsIT {

  /** Lasts a minute; a signal ends it with the code of that signal. */
  private static final String WAIT_FOR_A_SIGNAL =
      """
      #!/bin/sh
      for told in 1 2 15; do trap "kill -9 \\$!; exit $((128 + told))" $told; done
      stty raw -echo isig
      /bin/sleep 60 &
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
  @CsvSource({"HUP, 129", "TERM, 143"})
  void whatTheLauncherIsToldTheProgramIsTold(String signal, int code) throws Exception {
    checkout.java("jdk", "17", WAIT_FOR_A_SIGNAL.formatted("kill -" + signal + " $PPID"));
    checkout.tool("sleep", "#!/bin/sh\nexit 1\n"); // at once, and not by the reminder

    try (var shell = ShellAround.start(checkout, folder, "drill")) {
      assertEquals(new ShellAround.End(true, code), shell.end());
    }
  }

  @Test
  @Timeout(value = 600, threadMode = SEPARATE_THREAD) // seconds, for the soak
  void toldAtAnyMomentItEndsAndRestores() throws Exception {
    checkout.java("jdk", "17", WAIT_FOR_A_SIGNAL.formatted(""));
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < Soak.rounds(5); round++) {
      try (var shell = ShellAround.start(checkout, folder, "drill")) {
        ProcessHandle launcher = shell.launcher();
        LockSupport.parkNanos(random.nextLong(LONGEST_START_NANOS));
        launcher.destroy();

        String which = "seed " + seed + ", round " + round;
        assertEquals(new ShellAround.End(true, 143), shell.end(), which);
      }
    }
  }

  @Test
  void interruptsReachTheProgramAndTheLauncherWaitsForItsAnswer() throws Exception {
    checkout.java("jdk", "17", WAIT_FOR_A_SIGNAL.formatted(""));

    try (var shell = ShellAround.start(checkout, folder, "drill")) {
      shell.pty().await("ready");
      shell.pty().type("\u0003");

      assertEquals(new ShellAround.End(true, 130), shell.end());
    }
  }

  @Test
  void interruptsThatTheProgramLivesThroughEndNothing() throws Exception {
    checkout.java(
        "jdk",
        "17",
        """
        #!/bin/sh
        n=0
        trap 'n=$((n + 1)); echo "heard $n"; [ $n -lt 3 ] || { kill -9 $!; exit 7; }' INT
        /bin/sleep 60 &
        echo ready
        wait; wait; wait
        """);

    try (var shell = ShellAround.start(checkout, folder, "drill")) {
      shell.pty().await("ready");
      for (int n = 1; n <= 3; n++) {
        shell.pty().type("\u0003");
        shell.pty().await("heard " + n);
      }

      assertEquals(new ShellAround.End(true, 7), shell.end());
    }
  }
}
