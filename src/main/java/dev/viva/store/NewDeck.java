package dev.viva.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes decks that were not there: new ones, and copies of others. */
public final class NewDeck {
  private NewDeck() {}

  /**
   * Writes a deck among a person's own, whose folder is created if need be.
   *
   * @return its path
   * @throws UserError if there is a file of that name already, or none can be written
   */
  public static Path writeOwn(Places places, String name, String text) {
    Path folder = places.newDecks();
    try {
      Private.createFolder(folder);
    } catch (IOException e) {
      throw notWritten(folder, e);
    }
    return write(folder.resolve(name), text);
  }

  /**
   * Writes a deck to a place that was named.
   *
   * @throws UserError if there is a file of that name already, or none can be written
   */
  public static Path write(Path path, String text) {
    try {
      if (!NewFile.isWritten(path, text, NewFile.OPEN)) {
        throw new UserError(
            path
                + " is there already. Choose another name, or edit that file: viva check shows"
                + " whether it is sound.");
      }
      return path;
    } catch (IOException e) {
      throw notWritten(NewFile.folderOf(path), e);
    }
  }

  /**
   * Copies a deck among the person's own, where it hides the one it came from.
   *
   * @return the copy
   * @throws UserError when there is a file of that name already, or none can be written
   */
  public static Path copyToOwn(Places places, Path deck) {
    Path folder = places.newDecks();
    Path copy = folder.resolve(deck.getFileName());
    try {
      Private.createFolder(folder);
      Files.copy(deck, copy);
      Files.setPosixFilePermissions(copy, NewFile.OPEN.value());
      return copy;
    } catch (FileAlreadyExistsException e) {
      throw new UserError(copy + " is there already. Edit that one, or move it away.", e);
    } catch (IOException e) {
      throw new UserError("The deck cannot be copied: " + DiskTrouble.sentence(folder, e), e);
    }
  }

  /** Removes a copy that nobody came to edit, so that it hides nothing. */
  public static void removeCopy(Path copy) {
    try {
      Files.delete(copy);
    } catch (IOException e) {
      throw new UserError("The copy " + copy + " cannot be removed: delete it yourself.", e);
    }
  }

  private static UserError notWritten(Path folder, IOException failure) {
    return new UserError(
        "The deck cannot be written: " + DiskTrouble.sentence(folder, failure), failure);
  }
}
