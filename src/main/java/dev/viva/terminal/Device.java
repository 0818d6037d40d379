package dev.viva.terminal;

import java.io.IOException;
import java.util.EnumSet;
import java.util.function.UnaryOperator;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;

/**
 * What sets the modes of the terminal and tells its size: JLine's lowest layer. The whole of a
 * terminal of JLine's would take longer to build than all else that a first screen needs; even this
 * layer takes as long as a JVM to start, and so it opens when it is first needed.
 */
final class Device {
  private static final int SIGNAL_MS = 1_000;

  /** The modes as they were, and what sets them. */
  private record Opened(Pty pty, Attributes cooked) {}

  private final boolean quiet;
  private volatile @Nullable Opened opened;

  /**
   * The device, not yet open.
   *
   * @param quiet keys come unseen and one by one already, Ctrl-Z among them, which was not so
   *     before Viva
   */
  Device(boolean quiet) {
    this.quiet = quiet;
  }

  /** Whether nobody would have to wait for it now. */
  boolean isOpen() {
    return opened != null;
  }

  /**
   * Sets the modes.
   *
   * @param change makes them from those that were before Viva
   * @return the modes that were set
   * @throws IOException when the terminal cannot be controlled, or is gone
   */
  Attributes set(UnaryOperator<Attributes> change) throws IOException {
    Opened device = open();
    Attributes modes = change.apply(device.cooked);
    device.pty.setAttr(modes);
    return modes;
  }

  /** The size in cells; zeros for a terminal that has none. */
  Size size() throws IOException {
    return open().pty.getSize();
  }

  /** Sets the modes that were before Viva, if it could have changed them. */
  void restore() {
    try {
      if (isOpen()) {
        set(mode -> mode);
      }
    } catch (IOException e) {
      // The terminal is gone, and its modes with it.
    }
  }

  private synchronized Opened open() throws IOException {
    Opened known = opened;
    if (known == null) {
      known = open(quiet);
      opened = known;
    }
    return known;
  }

  private static Opened open(boolean quiet) throws IOException {
    try {
      Pty pty = pty();
      Attributes cooked = pty.getAttr();
      if (quiet) {
        cooked.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO), true);
        cooked.setControlChar(ControlChar.VSUSP, Stroke.Control.CTRL_Z);
      }
      return new Opened(pty, cooked);
    } catch (IOException e) {
      awaitSignal();
      throw new IOException("this terminal cannot be controlled; --stdin drills in lines", e);
    }
  }

  /** By the native library; where it cannot be had, by other programs, each of which takes long. */
  private static Pty pty() throws IOException {
    try {
      return new JniTerminalProvider().current(SystemStream.Output);
    } catch (RuntimeException | LinkageError e) {
      return new ExecTerminalProvider().current(SystemStream.Output);
    }
  }

  /** When a terminal fails, a signal that says why may come a moment later and end the process. */
  static void awaitSignal() {
    try {
      Thread.sleep(SIGNAL_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
