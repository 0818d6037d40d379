package dev.viva.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Whether a folder can be used, found out without writing to it. */
public final class Condition {
  /** With less room than this the next grades may not fit. */
  private static final long LITTLE_BYTES = 256 * 1024;

  private Condition() {}

  /** What is not well with a folder, in a few words; empty when it is well. */
  public static Optional<String> of(Path folder) {
    try {
      return Files.readAttributes(folder, BasicFileAttributes.class).isDirectory()
          ? ofFolder(folder)
          : Optional.of("is not a folder: move it away");
    } catch (NoSuchFileException e) {
      return Optional.of(missing(folder));
    } catch (IOException e) {
      return Optional.of("cannot be looked at: " + DiskTrouble.reason(e));
    }
  }

  private static Optional<String> ofFolder(Path folder) throws IOException {
    if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
      return Optional.of("cannot be read: permission denied");
    }
    if (!Files.isWritable(folder)) {
      return Optional.of("is read-only");
    }
    return Files.getFileStore(folder).getUsableSpace() < LITTLE_BYTES
        ? Optional.of("its disk is full")
        : Optional.empty();
  }

  private static String missing(Path folder) {
    Path parent = folder.toAbsolutePath().getParent();
    while (parent != null && !Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
      parent = parent.getParent();
    }
    boolean canBeMade = parent == null || Files.isWritable(parent);
    return canBeMade ? "not there yet" : "not there, and " + parent + " is read-only";
  }
}
