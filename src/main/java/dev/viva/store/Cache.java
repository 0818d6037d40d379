package dev.viva.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Where what was worked out is kept until its sources change. Whoever keeps something here must
 * answer as well without it.
 *
 * @param folder may not exist yet, or be read-only
 * @param build tells this build of the program from all others, whose caches it must not believe
 * @param clock the file system's, which says how young a file is
 */
public record Cache(Path folder, String build, Clock clock) {

  /**
   * The cache of a packaged program.
   *
   * @param program its jar
   * @param java the version of the Java that runs it
   * @return none if that is no jar: classes in a folder may change one by one
   */
  public static Optional<Cache> of(Path folder, Path program, String java, Clock clock) {
    if (!program.toString().endsWith(".jar")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Cache(folder, program + " " + Stamp.of(program) + " " + java, clock));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The time in nanoseconds since 1970. */
  long nanos() {
    return TimeUnit.MILLISECONDS.toNanos(clock.millis());
  }
}
