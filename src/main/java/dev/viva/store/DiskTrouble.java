package dev.viva.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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
    if (isReadOnly(failure)) {
      return folder + " is read-only. Make it writable.";
    }
    if (reason.contains("another viva")) {
      return "Another viva is writing to " + folder + " and does not finish. End it.";
    }
    return folder + " cannot be written (" + reason(failure) + "). Look at that folder.";
  }

  static boolean isReadOnly(IOException failure) {
    String reason = reason(failure).toLowerCase(Locale.ROOT);
    return failure instanceof AccessDeniedException
        || reason.contains("read-only")
        || reason.contains("permission denied");
  }

  private static String reason(IOException failure) {
    String reason =
        failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
    return reason == null ? failure.getClass().getSimpleName() : reason;
  }
}
