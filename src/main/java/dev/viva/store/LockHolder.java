package dev.viva.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Who holds a lock, as Linux tells in {@code /proc/locks}; see proc_locks(5). */
final class LockHolder {
  private static final Path LOCKS = Path.of("/proc/locks");

  /** {@code 1: POSIX ADVISORY WRITE 4711 fe:00:2154582 0 EOF}; who waits has an arrow. */
  private static final int KIND = 1;

  private static final int PROCESS = 4;
  private static final int FILE = 5;

  private LockHolder() {}

  /** The number of the process that holds a lock on this file; 0 where that cannot be known. */
  static long of(Path path) {
    try (Stream<String> lines = Files.lines(LOCKS)) {
      String inode = ":" + Files.getAttribute(path, "unix:ino");
      List<Long> holders =
          lines
              .map(line -> line.split(" +"))
              .filter(words -> words[KIND].equals("POSIX") && words[FILE].endsWith(inode))
              .map(words -> Long.valueOf(words[PROCESS]))
              .distinct()
              .toList();
      // Files of the same number may lie on several disks.
      return holders.size() == 1 ? Math.max(0, holders.get(0)) : 0;
    } catch (IOException | UnsupportedOperationException e) {
      return 0;
    }
  }
}
