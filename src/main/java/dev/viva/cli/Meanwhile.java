package dev.viva.cli;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that another thread works out while this one has something else to do. A {@code
 * FutureTask} would do the same, once the JVM has taken a millisecond to link what it is made of.
 */
final class Meanwhile<T> {
  private final Thread thread;
  private @Nullable T value;
  private @Nullable Throwable failure;

  private Meanwhile(Supplier<T> work) {
    thread = new Thread(() -> run(work), "meanwhile");
    thread.setDaemon(true);
  }

  /** Begins to work it out. Nobody waits for the thread if nobody asks for the value. */
  static <T> Meanwhile<T> of(Supplier<T> work) {
    Meanwhile<T> meanwhile = new Meanwhile<>(work);
    meanwhile.thread.start();
    return meanwhile;
  }

  private void run(Supplier<T> work) {
    try {
      value = work.get();
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  /** The value; what its work throws is thrown here. */
  T get() {
    try {
      thread.join(); // After which all that the thread wrote is seen (Java specification, 17.4.5).
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    if (failure instanceof RuntimeException known) {
      throw known;
    }
    if (failure instanceof Error known) {
      throw known;
    }
    return Objects.requireNonNull(value);
  }
}
