package dev.viva.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes reports, which hold a person's answers: mode 0600, whole or not at all, and never over a
 * file that is there.
 */
public final class Reports {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT);

  private Reports() {}

  /** Writes a report into the folder under a dated name. Returns its path. */
  public static Path write(Path folder, LocalDateTime when, String text) {
    try {
      Folders.create(folder);
      Path path = folder.resolve(NAME.format(when) + ".md");
      for (int number = 2; Files.exists(path); number++) {
        path = folder.resolve(NAME.format(when) + "-" + number + ".md");
      }
      return write(path, text);
    } catch (IOException e) {
      throw new UserError("The report cannot be saved: " + DiskTrouble.sentence(folder, e), e);
    }
  }

  /** Fails before the work rather than after it when a report cannot be written here. */
  public static void check(Path path) {
    Path folder = folderOf(path);
    if (Files.exists(path)) {
      throw new UserError(path + " is there already. Name another file, or move that one away.");
    }
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new UserError("No report can be written into " + folder + ". Name another folder.");
    }
  }

  /** Writes a report to a place that was named. */
  public static Path writeTo(Path path, String text) {
    try {
      return write(path, text);
    } catch (FileAlreadyExistsException e) {
      throw new UserError(path + " is there already. Name another file, or move that one away.", e);
    } catch (IOException e) {
      throw new UserError(
          "The report cannot be saved: " + DiskTrouble.sentence(folderOf(path), e), e);
    }
  }

  private static Path write(Path path, String text) throws IOException {
    Path draft =
        Files.createTempFile(
            folderOf(path),
            ".report",
            ".md",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(draft, text, StandardCharsets.UTF_8);
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      if (Files.exists(path)) {
        throw new FileAlreadyExistsException(path.toString());
      }
      return Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Path folderOf(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    return parent == null ? path : parent;
  }
}
