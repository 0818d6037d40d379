package dev.viva.store;

import dev.viva.journal.Entry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * The bytes of one device's journal: whole lines are appended, a torn tail is healed by a line
 * break, and nothing that stands is ever changed. The caller holds the journal's lock.
 */
final class JournalFile {
  private final Path path;
  private long knownSize = -1;
  private long highest;

  JournalFile(Path path) {
    this.path = path;
  }

  /**
   * Appends a line; on failure the file is as long as before, where the disk allows that.
   *
   * @param force wait until it is on the disk itself
   */
  void append(Entry entry, boolean force) throws IOException {
    boolean isNew = !Files.exists(path);
    try (FileChannel channel = open()) {
      long size = channel.size();
      byte[] line = (JournalLine.of(entry) + "\n").getBytes(StandardCharsets.UTF_8);
      try {
        writeAll(channel, ByteBuffer.wrap(isTorn(channel, size) ? healed(line) : line), size);
        if (force) {
          channel.force(false);
        }
      } catch (IOException e) {
        channel.truncate(size);
        throw e;
      }
      knownSize = channel.size();
      highest = Math.max(highest, entry.seq());
    }
    if (isNew) {
      forceFolder();
    }
  }

  /** The highest number in the file, 0 when there is none; read again only when it has grown. */
  long highest() throws IOException {
    long size = Files.exists(path) ? Files.size(path) : 0;
    if (size != knownSize) {
      highest = 0;
      for (String line : lines()) {
        JournalLine.parse(line).entry().ifPresent(e -> highest = Math.max(highest, e.seq()));
      }
      knownSize = size;
    }
    return highest;
  }

  /**
   * All lines, whole or torn; bytes that are no UTF-8 become U+FFFD, which no checksum survives.
   */
  List<String> lines() throws IOException {
    if (!Files.exists(path)) {
      return List.of();
    }
    return new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Opens for writing and closes again: fails where a later append would. */
  void probe() throws IOException {
    open().close();
  }

  private FileChannel open() throws IOException {
    return FileChannel.open(
        path,
        Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  private static void writeAll(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
    long position = at;
    while (bytes.hasRemaining()) {
      position += channel.write(bytes, position);
    }
  }

  private static boolean isTorn(FileChannel channel, long size) throws IOException {
    if (size == 0) {
      return false;
    }
    ByteBuffer last = ByteBuffer.allocate(1);
    channel.read(last, size - 1);
    return last.get(0) != '\n';
  }

  private static byte[] healed(byte[] line) {
    byte[] both = new byte[line.length + 1];
    both[0] = '\n';
    System.arraycopy(line, 0, both, 1, line.length);
    return both;
  }

  /** A new name is on the disk only when its folder is. */
  private void forceFolder() {
    try (FileChannel folder = FileChannel.open(path.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Some file systems cannot; the line itself is forced all the same.
    }
  }
}
