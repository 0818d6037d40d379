package dev.viva.store;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file or folder that an answer was made from, as it was before.
 *
 * @param stamp that of no file when it is too young to tell, see {@link Stamp#asOf}, or cannot be
 *     looked at
 */
public record Source(Path path, Stamp stamp) {
  static Source of(Path path, Cache asOf) {
    long nanos = asOf.nanos();
    try {
      return new Source(path, Stamp.orAbsent(path).asOf(nanos));
    } catch (IOException e) {
      return new Source(path, Stamp.NEVER);
    }
  }
}
