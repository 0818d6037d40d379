package dev.viva.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads one deck file, never more of it than a deck may be long. */
final class DeckFile {
  /** More than any deck may have; what is longer is refused by the parser, with its reason. */
  private static final int MAX_BYTES = 48 * 1024 * 1024;

  private DeckFile() {}

  /**
   * The bytes, at most one more than {@value #MAX_BYTES}: also of a file that grows while it is
   * read.
   *
   * @throws IOException when it cannot be read or is not a regular file; the message is a clause
   */
  static byte[] bytes(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException("is not a regular file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MAX_BYTES + 1);
    }
  }
}
