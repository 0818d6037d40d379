package dev.viva.terminal;

import java.io.IOException;

/** Stops this process and those that run with it, as a shell's Ctrl-Z does. */
final class JobControl {
  private JobControl() {}

  /**
   * Stops the process group and returns when it goes on; at once when nobody could resume it.
   *
   * <p>The group and not this process alone: the shell waits for the launcher, and would never see
   * that one stop.
   */
  static void stop() {
    try {
      new ProcessBuilder("/bin/sh", "-c", "kill -TSTP 0").start().waitFor();
    } catch (IOException e) {
      // No shell: then there is nobody to come back from either.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
