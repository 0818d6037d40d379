package dev.viva.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;

/**
 * The terminal of this process: its modes, its size, its bytes. Reading is done here, past JLine,
 * whose reader would leave a thread behind that steals keys from an editor.
 */
final class Tty {
  /** What a terminal of no size is taken for, as consoles of machines and containers are. */
  private static final Size UNKNOWN = Size.of(80, 24);

  private final Device device;
  private final boolean dumb;
  private final boolean isTold;
  private final OutputStream output = new FileOutputStream(FileDescriptor.out);
  private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(output, UTF_8));
  private final Thread hook;
  private volatile Attributes modes = new Attributes();
  private volatile Size size;
  private volatile boolean ending;

  private Tty(boolean dumb, Streams told, Runnable whenKilled) {
    this.device = new Device(told.quiet());
    this.dumb = dumb;
    this.isTold = told.quiet();
    this.size = Size.of(told.columns(), told.rows());
    this.hook = new Thread(() -> killed(whenKilled), "end");
  }

  /**
   * The terminal of this process; its modes stay as they are for the time being. They are restored
   * when the process ends in whatever way lets it.
   *
   * @param dumb it understands no escape sequences
   * @param told what is known of it
   * @param whenKilled called when the process is told to end, before the modes are restored
   */
  static Tty open(boolean dumb, Streams told, Runnable whenKilled) {
    Tty tty = new Tty(dumb, told, whenKilled);
    Runtime.getRuntime().addShutdownHook(tty.hook);
    return tty;
  }

  private void killed(Runnable whenKilled) {
    whenKilled.run();
    device.restore();
  }

  /** Keys come one by one, unseen; Ctrl-C and Ctrl-Z are keys like others. */
  void raw() {
    set(Modes::raw);
  }

  /** As before Viva. */
  void cooked() {
    set(Attributes::new);
  }

  /** Ctrl-C ends the process from now on, whatever it is doing. */
  void interruptible() {
    set(Modes::interruptible);
  }

  /**
   * Whole lines come, typed and corrected in sight; these two characters end one as Enter does.
   * Ctrl-D at the start of a line ends the input, once.
   */
  void lines(int end, int otherEnd) {
    set(cooked -> Modes.lines(cooked, end, otherEnd));
  }

  /** Sets the modes once more, since somebody else may have changed them. */
  void again() {
    set(cooked -> modes);
  }

  Attributes modes() {
    return modes;
  }

  /**
   * Sets the modes that follow from those before Viva. A terminal gone because the process ends is
   * no failure.
   */
  private void set(UnaryOperator<Attributes> change) {
    if (ending) {
      awaitEnd();
    }
    try {
      modes = device.set(change);
    } catch (IOException e) {
      if (ending) {
        awaitEnd();
      }
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** From now on the process is about to end. */
  void end() {
    ending = true;
  }

  boolean isEnding() {
    return ending;
  }

  /** Holds a thread that still wants something of the terminal: it comes too late. */
  @SuppressWarnings("InfiniteLoopStatement")
  void awaitEnd() {
    while (true) {
      LockSupport.park(this);
    }
  }

  /** The size in cells; of a terminal that is gone, the last one known. */
  Size size() {
    if (!isTold || device.isOpen()) {
      try {
        size = device.size();
      } catch (IOException e) {
        // Who sets modes or reads keys finds that out, and says so.
      }
    }
    return size.getColumns() == 0 || size.getRows() == 0 ? UNKNOWN : size;
  }

  /** Whether it is still there, whatever its input says. */
  boolean isThere() {
    try {
      device.size();
      return true;
    } catch (IOException e) {
      return false;
    }
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
    return new TtyInput(new FileInputStream(FileDescriptor.in), this::isThere);
  }

  /** Leaves the modes as they were. */
  void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      awaitEnd();
    }
    device.restore();
  }
}
