package dev.viva.store;

import dev.viva.journal.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * How far a journal's file has been read, and what is known of that part. A file grows at its end
 * alone, so that only what is new need be read; where another has taken its place, or it was cut,
 * it is read from its beginning.
 */
final class ReadSoFar {
  private static final int BLOCK = 1 << 16;

  private final Path path;
  private @Nullable Object key;
  private long bytes;
  private long highest;
  private CRC32 sum = new CRC32();
  private final Map<String, Long> begins = new HashMap<>();

  ReadSoFar(Path path) {
    this.path = path;
  }

  /**
   * What is known of the whole lines at the beginning of a file.
   *
   * @param bytes how long they are together
   * @param sum the checksum of these bytes
   * @param highest the highest number of a line, 0 when there is none
   * @param begins where the first line is of each sitting that was asked for
   */
  record Mark(long bytes, int sum, long highest, Map<String, Long> begins) {
    Mark {
      begins = Map.copyOf(begins);
    }
  }

  /** What is known now. */
  Mark mark(Set<String> sittings) {
    Map<String, Long> some = new HashMap<>(begins);
    some.keySet().retainAll(sittings);
    return new Mark(bytes, (int) sum.getValue(), highest, some);
  }

  /** Forgets what was read. */
  void restart() {
    key = null;
    bytes = 0;
    highest = 0;
    sum = new CRC32();
    begins.clear();
  }

  /** Whether the file still begins as it did; if so, all until there counts as read. */
  boolean isAt(Mark mark) throws IOException {
    restart();
    CRC32 sumNow = new CRC32();
    if (!isThere()
        || skip(mark.bytes, sumNow) < mark.bytes
        || (int) sumNow.getValue() != mark.sum) {
      return false;
    }
    key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    bytes = mark.bytes;
    highest = mark.highest;
    sum = sumNow;
    begins.putAll(mark.begins);
    return true;
  }

  private long skip(long length, CRC32 sumNow) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      long left = length;
      byte[] block = new byte[BLOCK];
      int some = 0;
      for (; left > 0 && some >= 0; left -= Math.max(0, some)) {
        some = in.read(block, 0, (int) Math.min(left, BLOCK));
        sumNow.update(block, 0, Math.max(0, some));
      }
      return length - left;
    }
  }

  /** The highest number in the file, 0 when there is none. */
  long highest() {
    return highest;
  }

  /** Hands on what each line is that is new, whole or torn, by its place in the file. */
  void on(Consumer<JournalLine.Reading> each) throws IOException {
    BasicFileAttributes now =
        Files.exists(path) ? Files.readAttributes(path, BasicFileAttributes.class) : null;
    Object keyNow = now == null ? null : now.fileKey();
    if (now == null || now.size() < bytes || !Objects.equals(key, keyNow)) {
      restart();
      key = keyNow;
    }
    bytes =
        lines(
            bytes,
            sum,
            (at, line) -> {
              JournalLine.Reading reading = JournalLine.parse(line);
              highest = Math.max(highest, reading.seq());
              reading.entry().ifPresent(entry -> begins.putIfAbsent(entry.session(), at));
              each.accept(reading);
            });
  }

  /** Takes a line for read that was written where all that was read ends. */
  void grew(long at, byte[] line, Entry entry) {
    if (key != null && at == bytes) {
      bytes += line.length;
      highest = Math.max(highest, entry.seq());
      sum.update(line);
      begins.putIfAbsent(entry.session(), at);
    }
  }

  /** Hands on once more what was read, from a place on where a line begins. */
  void again(long from, Consumer<JournalLine.Reading> each) throws IOException {
    lines(
        from,
        new CRC32(),
        (at, line) -> {
          if (at < bytes) {
            each.accept(JournalLine.parse(line));
          }
        });
  }

  /** Hands on the lines from a place on; gives where the last one ends that has an end. */
  long lines(long from, CRC32 sumNow, Lines.Each each) throws IOException {
    if (!isThere()) {
      return 0;
    }
    try (InputStream in = Files.newInputStream(path)) {
      in.skipNBytes(from);
      Lines lines = new Lines(from, sumNow, each);
      byte[] block = new byte[BLOCK];
      for (int length = in.read(block); length >= 0; length = in.read(block)) {
        lines.add(block, length);
      }
      return lines.end();
    }
  }

  private boolean isThere() throws IOException {
    if (!Files.exists(path)) {
      return false;
    }
    if (!Files.isRegularFile(path)) {
      throw new IOException("is not a regular file");
    }
    return true;
  }
}
