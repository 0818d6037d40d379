package dev.viva.terminal;

import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.utils.Signals;

/**
 * The thread that keeps the live line up to date. The signals of the terminal take time to get
 * ready for, so they are registered here, where nobody waits for it.
 */
final class Heart {
  /** The clock shows seconds; four looks a second make each of them last one. */
  private static final int BEAT_MS = 250;

  /** As of a process that ends because its terminal hangs up. */
  private static final int HANG_UP = 128 + 1;

  private final Tty tty;
  private final boolean isLaunched;
  private final Size first;
  private final Runnable beat;
  private final Runnable resized;
  private final Runnable continued;
  private final Thread thread = new Thread(this::run, "live line");

  /**
   * A heart that does not beat yet.
   *
   * @param isLaunched a launcher waits for this process and restores the terminal behind it; once
   *     it is gone the terminal is the shell's, and so this process ends
   * @param beat called four times a second
   * @param resized called when the window has another size than it has now, or had
   * @param continued called when the process goes on after it was stopped
   */
  Heart(Tty tty, boolean isLaunched, Runnable beat, Runnable resized, Runnable continued) {
    this.tty = tty;
    this.isLaunched = isLaunched;
    this.first = tty.size();
    this.beat = beat;
    this.resized = resized;
    this.continued = continued;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  void stop() {
    thread.interrupt();
  }

  private void run() {
    Object window = Signals.register("WINCH", resized);
    Object back = Signals.register("CONT", continued);
    Optional<ProcessHandle> launcher =
        ProcessHandle.current().parent().filter(parent -> isLaunched);
    try {
      if (!tty.size().equals(first)) {
        resized.run();
      }
      while (launcher.isEmpty() || launcher.get().isAlive()) {
        Thread.sleep(BEAT_MS);
        beat.run();
      }
      System.exit(HANG_UP);
    } catch (InterruptedException e) {
      // Stopped.
    } finally {
      Signals.unregister("WINCH", window);
      Signals.unregister("CONT", back);
    }
  }
}
