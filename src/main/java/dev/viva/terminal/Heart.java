package dev.viva.terminal;

import org.jline.terminal.Size;
import org.jline.utils.Signals;

/**
 * The thread that keeps the live line up to date. The signals of the terminal take time to get
 * ready for, so they are registered here, where nobody waits for it.
 */
final class Heart {
  /** The clock shows seconds; four looks a second make each of them last one. */
  private static final int BEAT_MS = 250;

  private final Tty tty;
  private final Size first;
  private final Runnable beat;
  private final Runnable resized;
  private final Runnable continued;
  private final Thread thread = new Thread(this::run, "live line");

  /**
   * A heart that does not beat yet.
   *
   * @param beat called four times a second
   * @param resized called when the window has another size than it has now, or had
   * @param continued called when the process goes on after it was stopped
   */
  Heart(Tty tty, Runnable beat, Runnable resized, Runnable continued) {
    this.tty = tty;
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
    try {
      if (!tty.size().equals(first)) {
        resized.run();
      }
      while (true) {
        Thread.sleep(BEAT_MS);
        beat.run();
      }
    } catch (InterruptedException e) {
      // Stopped.
    } finally {
      Signals.unregister("WINCH", window);
      Signals.unregister("CONT", back);
    }
  }
}
