package dev.viva.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is left in the cache folder of decks, settings and builds that are used no more. An index in
 * use is dated anew every few days, and an almanac lasts a hundred: so what is old is out of use.
 *
 * <p>Two processes may sweep at a time, and one may sweep away what another has just come to need:
 * who has a file open keeps it, and who finds none makes another.
 */
final class Disused {
  private static final Duration FRESH = Duration.ofDays(3);

  /** Longer than an almanac lasts. */
  private static final Duration OUT_OF_USE = Duration.ofDays(120);

  /** No draft takes so long: whoever wrote it was killed. */
  private static final Duration LEFT_BEHIND = Duration.ofDays(1);

  private Disused() {}

  /** Dates an index that is in use anew, if it has not been for a while; gives whether it was. */
  static boolean isDatedAnew(Cache cache, Path index) {
    try {
      if (isOlder(index, FRESH, cache)) {
        Files.setLastModifiedTime(index, FileTime.from(cache.clock().instant()));
        return true;
      }
    } catch (IOException e) {
      // It cannot be written, or is gone: nothing is lost by that.
    }
    return false;
  }

  /**
   * Removes what is out of use.
   *
   * @param index the one in use, which stays however old it is
   */
  static void sweep(Cache cache, Path index) {
    for (Path file : ours(cache.folder())) {
      boolean isDraft = file.toString().endsWith(".new");
      try {
        if (!file.equals(index) && isOlder(file, isDraft ? LEFT_BEHIND : OUT_OF_USE, cache)) {
          Files.deleteIfExists(file);
        }
      } catch (IOException e) {
        // Somebody else was quicker, or it has to stay.
      }
    }
  }

  /** Indexes, almanacs, checkpoints and drafts of them; the launcher looks after its own. */
  private static List<Path> ours(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("(questions|daily|journal)-.*"))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean isOlder(Path file, Duration age, Cache cache) throws IOException {
    Instant dated = Files.getLastModifiedTime(file).toInstant();
    return dated.isBefore(cache.clock().instant().minus(age));
  }
}
