package dev.viva.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in a sentence, with a cure, why a folder cannot be written. */
final class DiskTrouble {
  private DiskTrouble() {}

  static String sentence(Path folder, IOException failure) {
    String reason = reason(failure).toLowerCase(Locale.ROOT);
    if (reason.contains("no space left") || reason.contains("quota")) {
      return "The disk of " + folder + " is full. Free some space.";
    }
    if (reason.contains("file too large")) {
      return "A file in " + folder + " may not grow any more (ulimit -f). Raise the limit.";
    }
    if (reason.contains("read-only") || reason.contains("permission denied")) {
      return folder + " is read-only. Make it writable.";
    }
    if (failure instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is not a folder. Move it away.";
    }
    if (reason.contains("not a directory")) {
      return folder + " is no folder, or is below a file. Move that file away.";
    }
    if (failure instanceof Lock.Busy busy) {
      return busy.who() + " is writing to " + folder + " and does not finish. End it.";
    }
    if (failure instanceof NoSuchFileException && !Files.exists(folder)) {
      return folder + " is not there. Create it first.";
    }
    return folder + " cannot be written (" + reason(failure) + "). Look at that folder.";
  }

  /** A clause, without the file's name. */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "it is not there";
    }
    if (failure instanceof CharacterCodingException) {
      return "it is not UTF-8";
    }
    if (failure instanceof NotDirectoryException) {
      return "it is not a folder";
    }
    String reason =
        failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
    return reason == null ? failure.getClass().getSimpleName() : reason;
  }
}
