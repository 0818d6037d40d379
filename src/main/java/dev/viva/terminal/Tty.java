package dev.viva.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jline.utils.ShutdownHooks;

/**
 * The device: its modes, its size, its bytes. JLine sets the modes and restores them when the
 * process ends in whatever way lets it; reading is done here, past JLine, whose reader would leave
 * a thread behind that steals keys from an editor.
 */
final class Tty {
  /**
   * All terminals of today understand what this one does. Asking terminfo for the real one would
   * take longer than all the rest, and fail for a type that is not installed here.
   */
  static final String TYPE = "xterm";

  /** What a terminal of no size is taken for, as consoles of machines and containers are. */
  private static final Size UNKNOWN = Size.of(80, 24);

  private static final int SIGNAL_MS = 1_000;

  private final Terminal terminal;
  private final boolean dumb;
  private final PrintWriter writer;
  private final OutputStream output;
  private final ShutdownHooks.Task hook;
  private final Attributes cooked;
  private final Attributes raw;
  private volatile Attributes modes;
  private volatile boolean ending;

  private Tty(Terminal terminal, boolean dumb, ShutdownHooks.Task hook) {
    this.terminal = terminal;
    this.dumb = dumb;
    this.writer = terminal.writer();
    this.output = terminal.output();
    this.hook = hook;
    this.cooked = terminal.getAttributes();
    this.raw = raw(cooked);
    this.modes = cooked;
  }

  /**
   * Opens the terminal of this process and leaves its modes as they are.
   *
   * @param dumb it understands no escape sequences
   * @param whenKilled called when the process is told to end, before the modes are restored
   * @throws IOException when it cannot be controlled
   */
  static Tty open(boolean dumb, Runnable whenKilled) throws IOException {
    InfoCmp.setLoadedInfoCmp(TYPE, InfoCmp.getDefaultInfoCmp(TYPE));
    // Hooks run in the order in which they came: this one before JLine's, which closes.
    ShutdownHooks.Task hook = ShutdownHooks.add(whenKilled::run);
    // The probe for grapheme clusters waits half a second for terminals that do not answer, and
    // late answers come as keys.
    TerminalBuilder builder =
        TerminalBuilder.builder()
            .system(true)
            .type(TYPE)
            .dumb(false)
            .encoding(UTF_8)
            .graphemeCluster(false)
            .nativeSignals(false)
            .signalHandler(SignalHandler.SIG_DFL);
    return new Tty(build(builder), dumb, hook);
  }

  /** By the native library; where it cannot be had, by other programs, each of which takes long. */
  private static Terminal build(TerminalBuilder builder) throws IOException {
    try {
      return builder.ffm(false).jni(true).exec(false).build();
    } catch (IOException | IllegalStateException e) {
      return builder.jni(false).exec(true).build();
    }
  }

  /** Keys come one by one, unseen; Ctrl-C and Ctrl-Z are keys like others. */
  void raw() {
    set(raw);
  }

  private static Attributes raw(Attributes cooked) {
    Attributes modes = new Attributes(cooked);
    modes.setLocalFlags(
        EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN, LocalFlag.ISIG), false);
    modes.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR), false);
    modes.setControlChar(ControlChar.VMIN, 1);
    modes.setControlChar(ControlChar.VTIME, 0);
    return modes;
  }

  /** As before Viva. */
  void cooked() {
    set(cooked);
  }

  /** Ctrl-C ends the process from now on, whatever it is doing. */
  void interruptible() {
    Attributes modes = new Attributes(raw);
    modes.setLocalFlag(LocalFlag.ISIG, true);
    set(modes);
  }

  /** Whole lines come, typed and corrected in sight; these two characters end one as Enter does. */
  void lines(int end, int otherEnd) {
    Attributes modes = new Attributes(cooked);
    modes.setLocalFlag(LocalFlag.ISIG, false);
    modes.setLocalFlags(
        EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.ECHOE, LocalFlag.IEXTEN), true);
    modes.setInputFlag(InputFlag.ICRNL, true);
    modes.setControlChar(ControlChar.VEOF, 0);
    modes.setControlChar(ControlChar.VEOL, end);
    modes.setControlChar(ControlChar.VEOL2, otherEnd);
    set(modes);
  }

  /** Sets the modes once more, since somebody else may have changed them. */
  void again() {
    set(modes);
  }

  Attributes modes() {
    return modes;
  }

  private void set(Attributes next) {
    modes = next;
    unlessEnding(
        () -> {
          terminal.setAttributes(next);
          return next;
        });
  }

  /** A terminal closed meanwhile by the end of the process is no failure. */
  private <T> T unlessEnding(Supplier<T> request) {
    if (ending) {
      awaitEnd();
    }
    try {
      return request.get();
    } catch (RuntimeException | Error e) {
      if (ending) {
        awaitEnd();
      }
      throw e;
    }
  }

  /** From now on the process is about to end. */
  void end() {
    ending = true;
  }

  boolean isEnding() {
    return ending;
  }

  /** When a terminal fails, a signal that says why may come a moment later and end the process. */
  static void awaitSignal() {
    try {
      Thread.sleep(SIGNAL_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Holds a thread that still wants something of the terminal: it comes too late. */
  @SuppressWarnings("InfiniteLoopStatement")
  void awaitEnd() {
    while (true) {
      LockSupport.park(this);
    }
  }

  Size size() {
    Size size = unlessEnding(terminal::getSize);
    return size.getColumns() == 0 || size.getRows() == 0 ? UNKNOWN : size;
  }

  /** Whether it understands no escape sequences. */
  boolean isDumb() {
    return dumb;
  }

  PrintWriter writer() {
    return writer;
  }

  /** Where the writer writes to. */
  OutputStream output() {
    return output;
  }

  /** What is typed, byte by byte as the modes let it through; it ends when the terminal is gone. */
  InputStream input() {
    return new TtyInput(new FileInputStream(FileDescriptor.in));
  }

  void close() throws IOException {
    ShutdownHooks.remove(hook);
    terminal.close();
  }
}
