package dev.viva.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The index as it stands on disk: a header of fixed length, what was kept of each file, and last a
 * table that says where. Header, table, heads and each part of the rest have a checksum of their
 * own, so that one question can be read without the others.
 */
final class IndexFile implements Closeable {
  /** The letters {@code VIVAIX}, and in the last two bytes the version of this form. */
  static final long MAGIC = 0x5649_5641_4958_0008L;

  /** The magic number, where the table is, how long, its checksum, and that of these four. */
  static final int HEADER_BYTES = 8 + 8 + 4 + 4 + 4;

  /**
   * What was kept of a file, and where.
   *
   * @param stamp of the file when it was read
   * @param fingerprint see {@link DeckRead}
   */
  record Entry(
      Stamp stamp, String fingerprint, long offset, int headBytes, int headCrc, int restBytes) {
    Entry at(long elsewhere) {
      return new Entry(stamp, fingerprint, elsewhere, headBytes, headCrc, restBytes);
    }

    void pack(Packer out) {
      stamp.pack(out).text(fingerprint).number(offset).number(headBytes);
      out.number(Integer.toUnsignedLong(headCrc)).number(restBytes);
    }

    static Entry unpack(Unpacker in) {
      Stamp stamp = Stamp.unpack(in);
      return new Entry(stamp, in.text(), in.number(), in.small(), (int) in.number(), in.small());
    }
  }

  private final RandomAccessFile file;
  private final Map<String, Entry> entries;

  private IndexFile(RandomAccessFile file, Map<String, Entry> entries) {
    this.file = file;
    this.entries = entries;
  }

  /** The index in a file; empty when there is none, or none that this build wrote. */
  static Optional<IndexFile> open(Path path, String build) {
    RandomAccessFile file;
    if (!Files.isRegularFile(path)) {
      return Optional.empty(); // To open a pipe would wait for somebody who writes into it.
    }
    try {
      file = new RandomAccessFile(path.toFile(), "r");
    } catch (IOException e) {
      return Optional.empty();
    }
    IndexFile index = new IndexFile(file, new LinkedHashMap<>());
    try {
      if (index.isOfBuild(build)) {
        return Optional.of(index);
      }
    } catch (Damaged e) {
      // As good as none.
    }
    index.close();
    return Optional.empty();
  }

  private boolean isOfBuild(String build) {
    byte[] header = bytes(0, HEADER_BYTES);
    ByteBuffer in = ByteBuffer.wrap(header);
    long magic = in.getLong();
    long offset = in.getLong();
    int length = in.getInt();
    int crc = in.getInt();
    if (magic != MAGIC || in.getInt() != Checksum.of(header, 0, HEADER_BYTES - 4)) {
      return false;
    }
    Unpacker table = new Unpacker(bytes(offset, length, crc));
    if (!table.text().equals(build)) {
      return false;
    }
    for (int left = table.small(); left > 0; left--) {
      entries.put(table.text(), Entry.unpack(table));
    }
    return true;
  }

  Optional<Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  Set<String> keys() {
    return entries.keySet();
  }

  /** What is always read of what was kept of a file. */
  byte[] head(Entry entry) {
    return bytes(entry.offset, entry.headBytes, entry.headCrc);
  }

  /** A part of the rest, with its checksum. */
  byte[] rest(Entry entry, long offset, int length, int crc) {
    return bytes(entry.offset + entry.headBytes + offset, length, crc);
  }

  /** All that was kept of a file, as it stands there. */
  byte[] raw(Entry entry) {
    return bytes(entry.offset, entry.headBytes + entry.restBytes);
  }

  private byte[] bytes(long offset, int length, int crc) {
    byte[] bytes = bytes(offset, length);
    if (Checksum.of(bytes) != crc) {
      throw new Damaged();
    }
    return bytes;
  }

  private byte[] bytes(long offset, int length) {
    try {
      if (length < 0 || offset < 0 || offset + length > file.length()) {
        throw new Damaged();
      }
      byte[] bytes = new byte[length];
      file.seek(offset);
      file.readFully(bytes);
      return bytes;
    } catch (IOException e) {
      throw new Damaged();
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      // It was only read.
    }
  }
}
