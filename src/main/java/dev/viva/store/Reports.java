package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes reports, which hold a person's answers: mode 0600, whole or not at all, and never over
 * anything that is there.
 */
public final class Reports {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT);

  private Reports() {}

  /**
   * Fails before the work rather than after it when this report could not be written.
   *
   * @throws UserError if something of this name is there, or its folder cannot be written
   */
  public static void check(Path path) {
    Path folder = folderOf(path);
    if (isThere(path)) {
      throw taken(path);
    }
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new UserError("No report can be written into " + folder + ". Name another folder.");
    }
  }

  /**
   * The same for a folder that need not be there yet.
   *
   * @throws UserError if it cannot be written, or created
   */
  public static void checkFolder(Path folder) {
    Path above = folder.toAbsolutePath();
    while (!isThere(above) && above.getParent() != null) {
      above = above.getParent();
    }
    if (!Files.isDirectory(above) || !Files.isWritable(above)) {
      throw new UserError(
          "No report can be written into %s, because of %s. Make that a folder you may write, or"
                  .formatted(folder, above)
              + " name a place: --report FILE, or do without: --no-report");
    }
  }

  /**
   * Writes a report into the folder, which is created if need be, under a dated name that is free.
   *
   * @return its path
   * @throws UserError if it cannot be written
   */
  public static Path write(Path folder, LocalDateTime when, String text) {
    String name = NAME.format(when);
    try {
      Private.createFolder(folder);
      Path path = folder.resolve(name + ".md");
      for (int number = 2; !isWritten(path, text); number++) {
        path = folder.resolve(name + "-" + number + ".md");
      }
      return path;
    } catch (IOException e) {
      throw notSaved(folder, e);
    }
  }

  /**
   * Writes a report to a place that was named.
   *
   * @throws UserError if something of this name is there, or it cannot be written
   */
  public static Path writeTo(Path path, String text) {
    try {
      if (!isWritten(path, text)) {
        throw taken(path);
      }
      return path;
    } catch (IOException e) {
      throw notSaved(folderOf(path), e);
    }
  }

  /** Writes the file whole; false when its name is taken. */
  private static boolean isWritten(Path path, String text) throws IOException {
    if (isThere(path)) {
      return false;
    }
    Path draft = Files.createTempFile(folderOf(path), ".report", ".md", Private.FILE);
    try {
      Files.writeString(draft, text, UTF_8);
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
  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static UserError taken(Path path) {
    return new UserError(path + " is there already. Name another file, or move that one away.");
  }

  private static UserError notSaved(Path folder, IOException failure) {
    return new UserError(
        "The report cannot be saved: "
            + DiskTrouble.sentence(folder, failure)
            + " viva report --last prints it again.",
        failure);
  }

  private static Path folderOf(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    return parent == null ? path : parent;
  }
}
