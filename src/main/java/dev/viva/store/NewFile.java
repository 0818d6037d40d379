package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes a file that was not there: whole or not at all, and never over anything that is there. */
final class NewFile {
  /** For what its owner alone may read. */
  static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rw-------");

  /** For what everybody may read. */
  static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rw-r--r--");

  private NewFile() {}

  /** Writes the file whole; false when its name is taken. */
  static boolean isWritten(Path path, String text, Set<PosixFilePermission> mode)
      throws IOException {
    if (isThere(path)) {
      return false;
    }
    Path draft = Files.createTempFile(folderOf(path), ".viva", ".tmp", Private.FILE);
    try {
      Files.writeString(draft, text, UTF_8);
      Files.setPosixFilePermissions(draft, mode);
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      name(draft, path);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Gives the draft its name. A link, unlike a move, never replaces anything, not even what came
   * into being this very moment; some file systems have none.
   */
  private static void name(Path draft, Path path) throws IOException {
    try {
      Files.createLink(path, draft);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      Files.move(draft, path);
    }
  }

  /** True also for a link that leads nowhere. */
  static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  static Path folderOf(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    return parent == null ? path : parent;
  }
}
