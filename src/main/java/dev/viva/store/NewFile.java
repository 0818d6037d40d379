package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes a file whole or not at all, and never over anything unless that is asked for. */
final class NewFile {
  /** Mode 0644, for what everybody may read whom the umask lets; see {@link Private} for others. */
  static final FileAttribute<Set<PosixFilePermission>> OPEN =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--"));

  private NewFile() {}

  /** What is written. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  @FunctionalInterface
  private interface Naming {
    void name(Path draft) throws IOException;
  }

  /** Writes the file whole; false when its name is taken. */
  static boolean isWritten(Path path, String text, FileAttribute<?> mode) throws IOException {
    return isWritten(path, out -> out.write(text.getBytes(UTF_8)), mode);
  }

  /** Writes the file whole; false when its name is taken. */
  static boolean isWritten(Path path, Content content, FileAttribute<?> mode) throws IOException {
    if (isThere(path)) {
      return false;
    }
    try {
      write(path, content, mode, draft -> name(draft, path));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  /** Writes the file in the place of what is there: of a link, not of what it leads to. */
  static void replace(Path path, Content content, FileAttribute<?> mode) throws IOException {
    write(path, content, mode, draft -> Files.move(draft, path, ATOMIC_MOVE, REPLACE_EXISTING));
  }

  private static void write(Path path, Content content, FileAttribute<?> mode, Naming naming)
      throws IOException {
    Path draft = Files.createTempFile(folderOf(path), ".viva", ".tmp", mode);
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      naming.name(draft);
    } catch (UncheckedIOException e) {
      throw e.getCause();
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

  /**
   * Whether a file can come into being in a folder, found out by making one, which is gone then.
   */
  static boolean canBeIn(Path folder) {
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      return false;
    }
    try {
      Files.delete(Files.createTempFile(folder, ".viva", ".tmp"));
      return true;
    } catch (IOException e) {
      return false;
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
