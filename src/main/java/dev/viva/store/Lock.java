package dev.viva.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/** A lock file held by this process; the system releases it when the process dies, however. */
final class Lock {
  private static final long PATIENCE_MS = 2_000;
  private static final long STEP_MS = 5;

  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private Lock(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  /** The lock, or empty when somebody holds it. */
  static Optional<Lock> attempt(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE), Private.FILE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new Lock(path, channel, lock));
      }
    } catch (OverlappingFileLockException e) {
      // Held by another part of this very process: as good as held by another one.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /** Another process holds the lock and does not finish. */
  static final class Busy extends IOException {
    private static final long serialVersionUID = 1L;

    private final long holder;

    Busy(Path path) {
      super("another viva holds " + path);
      this.holder = LockHolder.of(path);
    }

    /** Who it is, as the subject of a sentence. */
    String who() {
      return holder == 0 ? "Another viva" : "Another viva, process " + holder + ",";
    }
  }

  /** Something done while a lock is held. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  /**
   * Does some work under the lock, waiting for it up to {@link #PATIENCE_MS}.
   *
   * @throws Busy when the lock is still held by another process
   * @throws IOException of the work
   */
  static <T> T during(Path path, Work<T> work) throws IOException {
    Optional<Lock> lock = attempt(path);
    for (long waited = 0; lock.isEmpty() && waited < PATIENCE_MS; waited += STEP_MS) {
      pause();
      lock = attempt(path);
    }
    Lock held = lock.orElseThrow(() -> new Busy(path));
    try {
      return work.run();
    } finally {
      held.close();
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(STEP_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Releases the lock and leaves the file, which others may be waiting at. */
  void close() throws IOException {
    lock.release();
    channel.close();
  }

  /**
   * Releases the lock and removes its file. Only under another lock that all who open this file
   * hold: else somebody could be waiting at a file that is no longer there.
   */
  void discard() throws IOException {
    try {
      Files.deleteIfExists(path);
    } finally {
      close();
    }
  }
}
