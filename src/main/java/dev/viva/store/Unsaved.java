package dev.viva.store;

import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import java.time.Clock;
import java.util.Optional;

/** The log of a sitting that leaves no trace. */
final class Unsaved implements Log {
  private final Clock clock;
  private long seq;

  Unsaved(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Receipt append(Event event) {
    seq++;
    return new Receipt(
        new Entry("none", seq, clock.millis(), 0, "unsaved", event), Optional.empty(), 0);
  }

  @Override
  public boolean isKept() {
    return false;
  }

  @Override
  public void close() {}
}
