package dev.viva.play;

import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.view.Words;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The clock that stands still: two lines per question, near the budget and at it. */
final class Still {
  private final LongSupplier thinkMs;
  private int seconds;
  private int said;

  Still(LongSupplier thinkMs) {
    this.thinkMs = thinkMs;
  }

  /** Starts anew for a budget. */
  synchronized void start(int budget) {
    seconds = budget;
    said = 0;
  }

  /** The line whose moment has come, once. */
  synchronized Optional<Text> notice() {
    long ms = thinkMs.getAsLong();
    if (said < 2 && ms >= seconds * 1000L) {
      said = 2;
      return Optional.of(Text.of("  " + Words.budget(seconds) + " are up; take your time."));
    }
    if (said < 1 && isNearEnd(ms, seconds)) {
      said = 1;
      return Optional.of(
          Text.of("  " + Words.ofBudget(ms, seconds) + ", ")
              .plus("wrap up", Meaning.ATTENTION)
              .plus("."));
    }
    return Optional.empty();
  }

  /** From four fifths of the budget on it is time to wrap up. */
  static boolean isNearEnd(long ms, int seconds) {
    return ms >= seconds * 800L;
  }
}
