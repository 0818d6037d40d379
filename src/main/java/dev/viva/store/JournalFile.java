package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.viva.journal.Entry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * The bytes of one device's journal: whole lines are appended, a torn tail is healed by a line
 * break, and nothing that stands is ever changed. Who writes holds the journal's lock; who reads
 * needs none.
 */
final class JournalFile {
  /** How the file is opened; tests put a failing disk here. */
  @FunctionalInterface
  interface Opening {
    FileChannel open(Path path) throws IOException;
  }

  private final Path path;
  private final Opening opening;

  private final ReadSoFar read;

  JournalFile(Path path) {
    this(path, JournalFile::forAppending);
  }

  JournalFile(Path path, Opening opening) {
    this.path = path;
    this.opening = opening;
    this.read = new ReadSoFar(path);
  }

  /**
   * Appends a line. On failure the file is as long as before, where the disk allows that; where it
   * does not, what is there too much is a torn tail, or a line that {@link #holds} finds.
   *
   * @param force wait until it is on the disk itself
   */
  void append(Entry entry, boolean force) throws IOException {
    byte[] line = (JournalLine.of(entry) + "\n").getBytes(UTF_8);
    try (FileChannel channel = open()) {
      long size = channel.size();
      try {
        if (isTorn(channel, size)) {
          writeAll(channel, ByteBuffer.wrap(new byte[] {'\n'}), size);
        }
        long at = channel.size();
        writeAll(channel, ByteBuffer.wrap(line), at);
        if (force) {
          channel.force(false);
        }
        read.grew(at, line, entry);
      } catch (IOException e) {
        takeBack(channel, size, e);
        throw e;
      }
    }
  }

  /** What was read of it. */
  ReadSoFar read() {
    return read;
  }

  /** Hands on what each line is, whole or torn, by its place in the file. */
  void read(Consumer<JournalLine.Reading> each) throws IOException {
    read.restart();
    read.on(each);
  }

  /** The highest number in the file, 0 when there is none; reads only what is new. */
  long highest() throws IOException {
    read.on(line -> {});
    return read.highest();
  }

  /** True when exactly this line is there, though its writer was told that it is not. */
  boolean holds(Entry entry) throws IOException {
    byte[] line = JournalLine.of(entry).getBytes(UTF_8);
    return lines().stream().anyMatch(other -> Arrays.equals(line, other));
  }

  /** All lines, whole or torn, by their place in the file and without their ends. */
  List<byte[]> lines() throws IOException {
    List<byte[]> lines = new ArrayList<>();
    read.lines(0, new CRC32(), (at, line) -> lines.add(line));
    return lines;
  }

  /**
   * Opens for writing and closes again: fails where a later append would. Of a new file all folders
   * are forced: which of them are new too, and in which part of the program they were made, nobody
   * knows any more.
   */
  void probe() throws IOException {
    boolean isNew = !Files.exists(path);
    open().close();
    for (Path at = path.toAbsolutePath().getParent(); isNew && at != null; at = at.getParent()) {
      forceFolder(at);
    }
  }

  private FileChannel open() throws IOException {
    boolean isNew = !Files.exists(path);
    FileChannel channel = opening.open(path);
    if (isNew) {
      forceFolder(NewFile.folderOf(path));
    }
    return channel;
  }

  private static FileChannel forAppending(Path path) throws IOException {
    return FileChannel.open(
        path,
        Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE),
        Private.FILE);
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

  private static void takeBack(FileChannel channel, long size, IOException why) {
    try {
      channel.truncate(size);
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  /** A new name is on the disk only when its folder is. */
  private static void forceFolder(Path path) {
    try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Some may not be read, some file systems cannot; the lines are forced all the same.
    }
  }
}
