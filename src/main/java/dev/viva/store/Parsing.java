package dev.viva.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Deck files being parsed on two threads, while one who waits takes what came of them in the order
 * of the files. No more than two, since each holds a whole file and its tree in memory.
 */
final class Parsing implements Closeable {
  private static final int MOST_THREADS = 2;

  private @Nullable ExecutorService threads;

  /** What is being worked out, or was. */
  @FunctionalInterface
  interface Pending<T> {
    /** Waits for it. */
    T get() throws IOException;
  }

  /** Begins a piece of work, as soon as those begun earlier leave a thread free. */
  <T> Pending<T> begin(Callable<T> work) {
    ExecutorService some = threads;
    if (some == null) {
      int processors = Runtime.getRuntime().availableProcessors();
      some = Executors.newFixedThreadPool(Math.min(MOST_THREADS, processors));
      threads = some;
    }
    Future<T> result = some.submit(work);
    return () -> await(result);
  }

  private static <T> T await(Future<T> result) throws IOException {
    try {
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("was interrupted");
    } catch (ExecutionException e) {
      Throwable why = e.getCause();
      if (why instanceof IOException failure) {
        throw failure;
      }
      if (why instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(why);
    }
  }

  /** Gives up what nobody has waited for. */
  @Override
  public void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}
