package dev.viva.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which sittings are being played: each holds a lock on {@code <session>.lock}. A killed process
 * leaves the file and not the lock, so what is left over is harmless, and the next drill removes
 * it. Whoever calls this holds the journal's own lock.
 */
final class Claim {
  private static final String LOCK = ".lock";

  private Claim() {}

  /** The lock of the journal itself. */
  static Path journalLock(Path folder) {
    return folder.resolve(LOCK);
  }

  /** Claims a sitting; empty while another process plays it. */
  static Optional<Lock> of(Path folder, String session) throws IOException {
    return Lock.attempt(folder.resolve(session + LOCK));
  }

  /** Removes the files of those who died. */
  static void sweep(Path folder) throws IOException {
    for (Path file : left(folder)) {
      Optional<Lock> free = Lock.attempt(file);
      if (free.isPresent()) {
        free.get().discard();
      }
    }
  }

  private static List<Path> left(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> isOfSitting(file.getFileName().toString()))
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  /** A name before the first point, and nothing else after it. */
  private static boolean isOfSitting(String name) {
    return name.endsWith(LOCK)
        && name.indexOf('.') == name.length() - LOCK.length()
        && name.length() > LOCK.length();
  }
}
