package dev.viva;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A shell in a pseudo-terminal that runs one command and says how the terminal was before and after
 * it. To the command no signal is ignored, whatever this build was started with ({@code nohup}).
 *
 * @param pty the terminal
 */
record ShellAround(Pty pty) implements AutoCloseable {

  private static final String SCRIPT =
      "trap : INT; stty -g; echo go; \"$0\" \"$@\"; code=$?; echo; stty -g; echo exit $code.; read -r key";

  /**
   * How it came out.
   *
   * @param restored whether the terminal is as it was
   * @param exit its exit code
   */
  record End(boolean restored, int exit) {}

  /** Starts the checkout's launcher with these arguments, in that folder. */
  static ShellAround start(FakeCheckout checkout, Path folder, String... arguments)
      throws IOException {
    var command = new ArrayList<>(List.of(checkout.launcher().toString()));
    command.addAll(List.of(arguments));
    return start(command, folder, checkout.environment());
  }

  /** Starts a command in that folder and wholly in that environment. */
  static ShellAround start(List<String> command, Path folder, Map<String, String> environment)
      throws IOException {
    var all = new ArrayList<>(List.of("/usr/bin/env", "--default-signal", "/bin/sh", "-c", SCRIPT));
    all.addAll(command);
    return new ShellAround(Pty.start(all, folder, environment));
  }

  /** Waits for the launcher to start; returns its process. */
  ProcessHandle launcher() throws IOException {
    pty.await("go");
    return pty.onlyChild();
  }

  /** Waits for the launcher to end. */
  End end() throws IOException {
    pty.await("exit ");
    pty.await(".");
    List<String> lines = pty.lines();
    int last = lines.size() - 1;
    String exit = lines.get(last);
    return new End(
        lines.get(0).equals(lines.get(last - 1)),
        Integer.parseInt(exit.substring("exit ".length(), exit.length() - 1)));
  }

  @Override
  public void close() {
    pty.close();
  }
}
