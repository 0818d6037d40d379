package dev.viva.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether a file or folder is still the one it was. The change time is the file system's
 * own, which nobody can set back, as {@code touch} and {@code cp -p} set the other.
 *
 * @param size in bytes
 * @param modified when its content changed, in nanoseconds since 1970
 * @param changed when its content, its name's target or its rights changed, likewise
 * @param file the inode
 * @param device what the inode is on
 */
record Stamp(long size, long modified, long changed, long file, long device) {
  /** The stamp of no file that there is. */
  static final Stamp NEVER = new Stamp(-1, 0, 0, 0, 0);

  private static final Stamp ABSENT = new Stamp(-2, 0, 0, 0, 0);

  /** The coarsest clock of any file system, FAT's, ticks every two seconds. */
  private static final long TICK_NANOS = 2_000_000_000L;

  /**
   * The stamp of what is there now, at the end of links.
   *
   * @throws IOException when there is nothing, or nothing that may be looked at
   */
  static Stamp of(Path path) throws IOException {
    Map<String, Object> facts =
        Files.readAttributes(path, "unix:size,lastModifiedTime,ctime,ino,dev");
    return new Stamp(
        number(facts, "size"),
        nanos(facts, "lastModifiedTime"),
        nanos(facts, "ctime"),
        number(facts, "ino"),
        number(facts, "dev"));
  }

  /** The stamp of what is there now; that there is nothing is a state like others. */
  static Stamp orAbsent(Path path) throws IOException {
    try {
      return of(path);
    } catch (NoSuchFileException e) {
      return ABSENT;
    }
  }

  private static long number(Map<String, Object> facts, String name) {
    return facts.get(name) instanceof Number number ? number.longValue() : 0;
  }

  private static long nanos(Map<String, Object> facts, String name) {
    return facts.get(name) instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : 0;
  }

  /**
   * This stamp, or one that never fits if the file is so young that it could change once more
   * within the same tick of its clock, and nobody would see it (as git's index knows, too).
   *
   * @param nanos since 1970, before the stamp was taken
   */
  Stamp asOf(long nanos) {
    return changed < nanos - TICK_NANOS ? this : NEVER;
  }

  Packer pack(Packer packer) {
    for (long fact : new long[] {size, modified, changed, file, device}) {
      packer.wide(fact, Long.BYTES);
    }
    return packer;
  }

  static Stamp unpack(Unpacker in) {
    return new Stamp(in.whole(), in.whole(), in.whole(), in.whole(), in.whole());
  }

  /** Written out, as all three: what the compiler makes for a record is slow the first time. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Stamp stamp
        && size == stamp.size
        && modified == stamp.modified
        && changed == stamp.changed
        && file == stamp.file
        && device == stamp.device;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(modified ^ changed ^ file);
  }

  @Override
  public String toString() {
    return size + " " + modified + " " + changed + " " + file + " " + device;
  }
}
