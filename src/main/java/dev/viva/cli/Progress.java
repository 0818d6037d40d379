package dev.viva.cli;

import java.io.PrintStream;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/**
 * How far long work has come, on one line of stderr that is gone at the end. Nothing is said within
 * the first second, nor where stderr is no terminal.
 */
final class Progress implements IntConsumer, AutoCloseable {
  private static final long FIRST_NANOS = 1_000_000_000L;
  private static final long PAUSE_NANOS = 100_000_000L;

  private final PrintStream err;
  private final LongSupplier nanos;
  private final boolean isShown;
  private final int total;
  private long next;
  private String shown = "";

  /**
   * The progress of some work.
   *
   * @param total how much there is to do
   */
  Progress(World world, Look look, int total) {
    this.err = world.err();
    this.nanos = world.nanos();
    this.isShown = world.streams().remarks() && !look.quiet && !Look.isDumb(world);
    this.total = total;
    this.next = nanos.getAsLong() + FIRST_NANOS;
  }

  @Override
  public void accept(int done) {
    if (isShown && nanos.getAsLong() - next >= 0) {
      next = nanos.getAsLong() + PAUSE_NANOS;
      show("Writing: " + 100L * done / total + "%");
    }
  }

  private void show(String words) {
    err.print("\r" + words + " ".repeat(Math.max(0, shown.length() - words.length())));
    err.flush();
    shown = words;
  }

  @Override
  public void close() {
    if (!shown.isEmpty()) {
      err.print("\r" + " ".repeat(shown.length()) + "\r");
      err.flush();
    }
  }
}
