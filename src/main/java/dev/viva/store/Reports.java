package dev.viva.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes reports, which hold a person's answers: mode 0600, whole or not at all, and never over
 * anything that is there.
 */
public final class Reports {
  private Reports() {}

  /**
   * Fails before the work rather than after it when this report could not be written.
   *
   * @throws UserError if something of this name is there, or its folder cannot be written
   */
  public static void check(Path path) {
    Path folder = NewFile.folderOf(path);
    if (NewFile.isThere(path)) {
      throw taken(path);
    }
    if (!NewFile.canBeIn(folder)) {
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
    while (!NewFile.isThere(above) && above.getParent() != null) {
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
    String name = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT).format(when);
    try {
      Private.createFolder(folder);
      Path path = folder.resolve(name + ".md");
      for (int number = 2; !NewFile.isWritten(path, text, Private.FILE); number++) {
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
      if (!NewFile.isWritten(path, text, Private.FILE)) {
        throw taken(path);
      }
      return path;
    } catch (IOException e) {
      throw notSaved(NewFile.folderOf(path), e);
    }
  }

  private static UserError taken(Path path) {
    return new UserError(path + " is there already. Name another file, or move that one away.");
  }

  private static UserError notSaved(Path folder, IOException failure) {
    return new UserError(
        "The report cannot be saved: "
            + DiskTrouble.sentence(folder, failure)
            + " viva report --last prints what was saved.",
        failure);
  }
}
