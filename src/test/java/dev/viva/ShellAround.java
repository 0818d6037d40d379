package dev.viva;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A shell in a pseudo-terminal that runs one launcher and says how the terminal was before and
 * after it. To the launcher no signal is ignored, whatever this build was started with ({@code
 * nohup}).
 *
 * @param pty the terminal
 */
record ShellAround(Pty pty) implements AutoCloseable {

  private static final String SCRIPT =
      "trap : INT; stty -g; echo go; \"$0\" \"$@\"; code=$?; stty -g; echo exit $code.; read -r key";

  /**
   * How it came out.
   *
   * @param restored whether the terminal is as it was
   * @param exit the launcher's exit code
   */
  record End(boolean restored, int exit) {}

  /** Starts the checkout's launcher with these arguments, in that folder. */
  static ShellAround start(FakeCheckout checkout, Path folder, String... arguments)
      throws IOException {
    var command =
        new ArrayList<>(List.of("/usr/bin/env", "--default-signal", "/bin/sh", "-c", SCRIPT));
    command.add(checkout.launcher().toString());
    command.addAll(List.of(arguments));
    return new ShellAround(Pty.start(command, folder, checkout.environment()));
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
