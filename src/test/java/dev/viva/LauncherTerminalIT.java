package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    try (var shell = ShellAround.start(checkout, folder, "drill")) {
      assertEquals(new ShellAround.End(true, code), shell.end());
    }
  }

  /** Ctrl-C may come when keys are silent already and Java does not run yet. */
  @Test
  void theTerminalIsRestoredIfItNeverComesToJava() throws Exception {
    checkout.tool(
        "stty",
        """
        #!/bin/sh
        /bin/stty "$@"
        case $* in *-echo*) kill -INT $PPID ;; esac
        """);

    try (var shell = ShellAround.start(checkout, folder, "drill")) {
      assertEquals(new ShellAround.End(true, 130), shell.end());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "drill, -echo -icanon",
    "drill --stdin, echo icanon",
    "drill --stdin=true, echo icanon"
  })
  void keysAreSilentFromTheStartUnlessWholeLinesAreWanted(String arguments, String modes)
      throws Exception {
    checkout.java(
        "jdk",
        "17",
        """
        #!/bin/sh
        for mode in $(stty -a); do
          case ${mode%;} in echo | -echo | icanon | -icanon) said="${mode%;} ${said-}" ;; esac
        done
        echo "modes ${said}end"
        """);
    var command = List.of(arguments.split(" ", -1)).toArray(new String[0]);

    try (var shell = ShellAround.start(checkout, folder, command)) {
      shell.pty().await("modes " + modes + " end");
    }
  }

  @Test
  void theProgramReadsTheKeys() throws Exception {
    checkout.java("jdk", "17", "#!/bin/sh\nread -r line\necho \"read $line\"\n");

    try (var shell = ShellAround.start(checkout, folder, "drill")) {
      shell.pty().type("typed\n");

      shell.pty().await("read typed");
    }
  }

  /** What is started in the background ignores it, until {@code env} has told it not to. */
  @Test
  void ctrlCIsHeardAlsoWhileJavaIsBeingStarted() throws Exception {
    checkout.java("jdk", "17", "#!/bin/sh\nwhile :; do /bin/sleep 1; done\n");
    checkout.tool(
        "env",
        """
        #!/bin/sh
        case $* in *-cp*) echo starting; /bin/sleep 0.3 ;; esac
        exec /bin/env "$@"
        """);

    try (var shell = ShellAround.start(checkout, folder, "drill")) {
      shell.pty().await("starting");
      shell.pty().type("\003");

      assertEquals(new ShellAround.End(true, 130), shell.end());
    }
  }

  /** Stopped before it has looked at the terminal, Java could not leave it as it was. */
  @Test
  void ctrlZIsAKeyFromTheStart() throws Exception {
    checkout.java(
        "jdk",
        "17",
        """
        #!/bin/sh
        echo ready
        set -- $(/bin/dd bs=1 count=1 2>/dev/null | /bin/od -An -to1)
        echo "read $1"
        """);

    try (var shell = ShellAround.start(checkout, folder, "drill")) {
      shell.pty().await("ready");
      shell.pty().type("\032");

      shell.pty().await("read 032");
      assertEquals(new ShellAround.End(true, 0), shell.end());
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
}
