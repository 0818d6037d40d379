package dev.viva.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether a file or folder is still the one it was. The change time is the file system's
 * own, which nobody can set back, as {@code touch} and {@code cp -p} set the other.
 *
 * @param size in bytes
 * @param modified when its content changed, in nanoseconds since 1970
 * @param changed when its content, its name's target or its rights changed, likewise
 * @param key the hash of its {@link BasicFileAttributes#fileKey}, inode and device
 */
record Stamp(long size, long modified, long changed, int key) {
  /** The stamp of no file that there is. */
  static final Stamp NEVER = new Stamp(-1, 0, 0, 0);

  private static final Stamp ABSENT = new Stamp(-2, 0, 0, 0);

  /** The coarsest clock of any file system, FAT's, ticks every two seconds. */
  private static final long TICK_NANOS = 2_000_000_000L;

  /**
   * The stamp of what is there now, at the end of links.
   *
   * @throws IOException when there is nothing, or nothing that may be looked at
   */
  static Stamp of(Path path) throws IOException {
    Map<String, Object> facts =
        Files.readAttributes(path, "unix:size,lastModifiedTime,ctime,fileKey");
    return new Stamp(
        facts.get("size") instanceof Long size ? size : 0,
        nanos(facts.get("lastModifiedTime")),
        nanos(facts.get("ctime")),
        Objects.hashCode(facts.get("fileKey")));
  }

  /** The stamp of what is there now; that there is nothing is a state like others. */
  static Stamp orAbsent(Path path) throws IOException {
    try {
      return of(path);
    } catch (NoSuchFileException e) {
      return ABSENT;
    }
  }

  /**
   * All of a stamp but the change time, which Java takes two thirds of the time to find out, as one
   * number: two that differ are alike in one of 2<sup>64</sup> cases.
   */
  long glance() {
    return glance(size, modified, key);
  }

  /**
   * The glance of what is there now, at the end of links.
   *
   * @throws IOException when there is nothing, or nothing that may be looked at
   */
  static long glance(Path path) throws IOException {
    BasicFileAttributes facts = Files.readAttributes(path, BasicFileAttributes.class);
    return glance(facts.size(), nanos(facts.lastModifiedTime()), Objects.hashCode(facts.fileKey()));
  }

  /** Whether this is the stamp with this glance and change time. */
  boolean is(long glance, long whenChanged) {
    return glance() == glance && changed == whenChanged;
  }

  /** Multiplied by the golden ratio, as numbers are spread in hash tables (Knuth, TAOCP 6.4). */
  private static long glance(long size, long modified, int key) {
    long golden = 0x9E37_79B9_7F4A_7C15L;
    return ((size * golden ^ modified) * golden ^ key) * golden;
  }

  private static long nanos(@Nullable Object time) {
    return time instanceof FileTime known ? known.to(TimeUnit.NANOSECONDS) : 0;
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
    for (long fact : new long[] {size, modified, changed, key}) {
      packer.wide(fact, Long.BYTES);
    }
    return packer;
  }

  static Stamp unpack(Unpacker in) {
    return new Stamp(in.whole(), in.whole(), in.whole(), (int) in.whole());
  }

  /** The facts alone: they name a build in what is kept of it. */
  @Override
  public String toString() {
    return size + " " + modified + " " + changed + " " + key;
  }
}
