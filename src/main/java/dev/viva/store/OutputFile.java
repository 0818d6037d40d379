package dev.viva.store;

import dev.viva.deck.DeckParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.function.Consumer;

/** A file that a person names for a command's result. */
public final class OutputFile {
  private final Path path;
  private final boolean replaces;

  private OutputFile(Path path, boolean replaces) {
    this.path = path;
    this.replaces = replaces;
  }

  /**
   * The file; whether it may be written is found out before the work.
   *
   * @param here the folder that a relative name starts from
   * @param force whether a file of this name may be replaced
   * @throws UserError if something else than a file has this name, or a file and not {@code force},
   *     or if it is a deck or in the journal's folder, or its folder cannot be written
   */
  public static OutputFile of(Path here, String name, boolean force, Places places) {
    Path file = here.resolve(name).normalize();
    Path folder = NewFile.folderOf(file);
    if (!Files.isDirectory(folder)) {
      throw new UserError(name + " cannot be written: its folder is not there. Create it first.");
    }
    if (!NewFile.canBeIn(folder)) {
      throw new UserError(folder + " is read-only. Make it writable, or name another folder.");
    }
    if (isWithin(folder, places.journal())) {
      throw new UserError(name + " would lie in the journal. Name a file in another folder.");
    }
    if (NewFile.isThere(file)) {
      mayBeReplaced(file, name, force);
    }
    return new OutputFile(file, force);
  }

  private static void mayBeReplaced(Path file, String name, boolean force) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UserError(name + " is not a file. Name one, or - for the standard output.");
    }
    if (!force) {
      throw new UserError(
          name + " is there already. Name another file, or replace it with --force.");
    }
    if (isDeck(file)) {
      throw new UserError(name + " is a deck and stays as it is. Name another file.");
    }
  }

  private static boolean isWithin(Path folder, Path journal) {
    try {
      return Files.isDirectory(journal) && folder.toRealPath().startsWith(journal.toRealPath());
    } catch (IOException e) {
      return folder.startsWith(journal);
    }
  }

  private static boolean isDeck(Path file) {
    try {
      return DeckParser.parse(file.toString(), DeckFile.bytes(file)).isDeck();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Writes the file whole or not at all, readable as the umask allows.
   *
   * @param content writes it; an {@link java.io.UncheckedIOException} of its stream may come
   *     through
   * @throws UserError if it cannot be written
   */
  public void write(Consumer<OutputStream> content) {
    write(NewFile.OPEN, content);
  }

  /** The same for a file that nobody else may read. */
  public void writePrivate(Consumer<OutputStream> content) {
    write(Private.FILE, content);
  }

  private void write(FileAttribute<?> mode, Consumer<OutputStream> content) {
    try {
      if (replaces) {
        NewFile.replace(path, content::accept, mode);
      } else if (!NewFile.isWritten(path, content::accept, mode)) {
        throw new UserError(path + " has come into being meanwhile. Name another file.");
      }
    } catch (IOException e) {
      throw new UserError(
          path + " cannot be written: " + DiskTrouble.sentence(NewFile.folderOf(path), e), e);
    }
  }
}
