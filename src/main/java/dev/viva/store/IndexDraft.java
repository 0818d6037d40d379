package dev.viva.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An index being written, beside the one whose place it is to take. What fails, because the folder
 * is read-only or the disk full, fails silently: there is no index then, or the old one.
 */
final class IndexDraft implements Closeable {
  private final Path folder;
  private final String name;
  private @Nullable Path path;
  private @Nullable RandomAccessFile file;
  private boolean failed;

  /** A draft of the index of this name. */
  IndexDraft(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** Whether nothing was added. */
  boolean isEmpty() {
    return file == null;
  }

  /** Adds what came of a file; gives its place here, or nothing when it could not be written. */
  Optional<IndexFile.Entry> add(Stamp stamp, String fingerprint, PackedReading packed) {
    try {
      RandomAccessFile out = file();
      byte[] head = packed.head();
      IndexFile.Entry entry =
          new IndexFile.Entry(
              stamp,
              fingerprint,
              out.getFilePointer(),
              head.length,
              Checksum.of(head),
              packed.rest().length);
      out.write(head);
      out.write(packed.rest());
      return Optional.of(entry);
    } catch (IOException e) {
      failed = true;
      return Optional.empty();
    }
  }

  private RandomAccessFile file() throws IOException {
    RandomAccessFile out = file;
    if (failed) {
      throw new IOException("given up");
    }
    if (out == null) {
      Private.createFolder(folder);
      path = Files.createTempFile(folder, name + ".", ".new", Private.FILE);
      out = new RandomAccessFile(path.toFile(), "rw");
      out.write(new byte[IndexFile.HEADER_BYTES]);
      file = out;
    }
    return out;
  }

  /**
   * Ends the draft with what was kept of other files, and puts it in its place.
   *
   * @param added what is here already
   * @param kept what is taken over from the old index
   */
  void save(
      String build,
      Map<String, IndexFile.Entry> added,
      Map<String, IndexFile.Entry> kept,
      Optional<IndexFile> old) {
    try {
      Map<String, IndexFile.Entry> all = new LinkedHashMap<>(added);
      for (var entry : kept.entrySet()) {
        long offset = file().getFilePointer();
        file().write(old.orElseThrow().raw(entry.getValue()));
        all.put(entry.getKey(), entry.getValue().at(offset));
      }
      write(build, all);
      file().close();
      Files.move(
          Objects.requireNonNull(path), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | Damaged e) {
      failed = true;
    }
  }

  private void write(String build, Map<String, IndexFile.Entry> entries) throws IOException {
    RandomAccessFile out = file();
    Packer table = new Packer().text(build).number(entries.size());
    entries.forEach((key, entry) -> entry.pack(table.text(key)));
    byte[] bytes = table.toBytes();
    long offset = out.getFilePointer();
    out.write(bytes);
    ByteBuffer header =
        ByteBuffer.allocate(IndexFile.HEADER_BYTES)
            .putLong(IndexFile.MAGIC)
            .putLong(offset)
            .putInt(bytes.length)
            .putInt(Checksum.of(bytes));
    header.putInt(Checksum.of(header.array(), 0, header.position()));
    out.seek(0);
    out.write(header.array());
  }

  @Override
  public void close() {
    try {
      if (file != null) {
        file.close();
      }
      if (path != null) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // Left behind in a folder that may be deleted.
    }
  }
}
