package dev.viva.store;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A small file in the cache folder: a checksum of four bytes, and what it is of. */
final class CacheFile {
  private static final int HEAD = 4;

  private CacheFile() {}

  /** What is in it, from the first byte after the checksum on; empty where that is not sound. */
  static Optional<Unpacker> read(Path path) {
    // Not by Files, whose channels are thirty more classes.
    File known = path.toFile();
    if (!known.isFile()) {
      // Who opens a pipe waits for somebody to write.
      return Optional.empty();
    }
    try (FileInputStream file = new FileInputStream(known)) {
      byte[] bytes = file.readAllBytes();
      return bytes.length >= HEAD
              && ByteBuffer.wrap(bytes).getInt() == Checksum.of(bytes, HEAD, bytes.length - HEAD)
          ? Optional.of(new Unpacker(bytes, HEAD))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes it whole, in the place of what was there; or not, where it cannot be written. */
  static void write(Path path, byte[] body) {
    String name = path.getFileName().toString();
    try {
      Private.createFolder(NewFile.folderOf(path));
      Path draft =
          Files.createTempFile(
              NewFile.folderOf(path), name.replaceFirst("-.*", "-"), ".new", Private.FILE);
      try {
        byte[] head = ByteBuffer.allocate(HEAD).putInt(Checksum.of(body)).array();
        Files.write(draft, new Packer().bytes(head).bytes(body).toBytes());
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // Then what it says is found out once more.
    }
  }
}
