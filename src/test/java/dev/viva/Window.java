package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A program in a terminal window, as a person sees it. The window is one of tmux, which judges
 * independently what is on the screen, keeps what scrolled away, and wraps lines anew when the
 * window gets another width.
 */
final class Window implements AutoCloseable {
  private static final long LOOK_NANOS = 20_000_000;
  private static final int LOOKS = 1_000;
  private static final long SETTLE_NANOS = 700_000_000;

  private static final String STATE =
      "#{pane_title} screen #{alternate_on} cursor #{cursor_flag} mouse #{mouse_any_flag}"
          + " insert #{insert_flag} keypad #{keypad_flag} wrap #{wrap_flag} origin #{origin_flag}"
          + " margins #{scroll_region_upper}-#{scroll_region_lower} column #{cursor_x}";

  /** Each window has a server of its own: a name used before may still be taken. */
  private final String server = "viva-" + UUID.randomUUID();

  private final Path folder;

  private Window(Path folder) {
    this.folder = folder;
  }

  /** Opens a window; the environment of the command is wholly the one given, but for TERM. */
  static Window open(
      int columns, int rows, Path folder, Map<String, String> environment, String command)
      throws IOException {
    var window = new Window(folder);
    var start = new ArrayList<>(List.of("-f", "/dev/null", "new-session", "-d"));
    start.addAll(List.of("-x", Integer.toString(columns), "-y", Integer.toString(rows)));
    var words = new ArrayList<>(List.of("env", "-i", "TERM=$TERM"));
    environment.forEach((name, value) -> words.add("'" + name + "=" + value + "'"));
    words.add(command);
    start.add(String.join(" ", words));
    window.tmux(start);
    return window;
  }

  /** Presses keys, as the bytes that they send. */
  void type(String keys) throws IOException {
    tmux(List.of("send-keys", "-l", "--", keys));
  }

  /** Gives the window another size; tmux lets the program know a little later. */
  void resize(int columns, int rows) throws IOException {
    tmux(List.of("resize-window", "-x", Integer.toString(columns), "-y", Integer.toString(rows)));
    String tty = tmux(List.of("display", "-p", "#{pane_tty}")).strip();
    String size = rows + " " + columns;
    while (!run(List.of("stty", "-F", tty, "size")).strip().equals(size)) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  /** Sends a signal to the Java that runs in this window. */
  void signal(String name) throws IOException {
    long shell = Long.parseLong(tmux(List.of("display", "-p", "#{pane_pid}")).strip());
    DrillHome.signal(ProcessHandle.of(shell).orElseThrow(), name);
  }

  /** Waits until a line of the screen contains this. */
  void await(String words) throws IOException {
    await(this::screen, lines -> lines.stream().anyMatch(line -> line.contains(words)));
  }

  /** Waits until the last line that is not empty begins so. */
  void awaitLast(String words) throws IOException {
    await(this::screen, lines -> !lines.isEmpty() && lines.get(lines.size() - 1).startsWith(words));
  }

  /** Waits for a sight of {@link #lines}. */
  void await(Predicate<List<String>> sight) throws IOException {
    await(this::lines, sight);
  }

  /** A look at the window. */
  private interface Look {
    List<String> lines() throws IOException;
  }

  private void await(Look look, Predicate<List<String>> sight) throws IOException {
    for (int i = 0; !sight.test(look.lines()); i++) {
      if (i == LOOKS) {
        throw new IllegalStateException("never came:\n" + String.join("\n", look.lines()));
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  /** Waits until a program seems to have said all, where nobody knows yet what that is. */
  void settle() throws IOException {
    List<String> before = List.of();
    for (List<String> now = lines(); !now.equals(before); now = lines()) {
      before = now;
      LockSupport.parkNanos(SETTLE_NANOS);
    }
  }

  /**
   * All lines since the window was opened, down to the last that is not empty; those that the
   * window has wrapped are whole.
   */
  List<String> lines() throws IOException {
    return tmux(List.of("capture-pane", "-p", "-J", "-S", "-"))
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .stripTrailing()
        .lines()
        .toList();
  }

  /** The lines on the screen down to the last that is not empty. */
  List<String> screen() throws IOException {
    return tmux(List.of("capture-pane", "-p")).stripTrailing().lines().toList();
  }

  /** All lines since the window was opened. */
  List<String> scrollback() throws IOException {
    return tmux(List.of("capture-pane", "-p", "-S", "-")).stripTrailing().lines().toList();
  }

  /** The last line with its colours, and what else a program can set. */
  List<String> state() throws IOException {
    List<String> coloured =
        tmux(List.of("capture-pane", "-p", "-e")).stripTrailing().lines().toList();
    return List.of(coloured.get(coloured.size() - 1), tmux(List.of("display", "-p", STATE)));
  }

  private String tmux(List<String> arguments) throws IOException {
    var command = new ArrayList<>(List.of("tmux", "-L", server));
    command.addAll(arguments);
    return run(command);
  }

  private String run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new IllegalStateException(command + ": " + output);
    }
    return output;
  }

  @Override
  public void close() throws IOException {
    tmux(List.of("kill-server"));
  }
}
