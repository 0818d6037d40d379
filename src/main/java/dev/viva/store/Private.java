package dev.viva.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** What a person's files and folders are: closed to others from the moment they are there. */
final class Private {
  /** Mode 0600, set at creation whatever the umask says. */
  static final FileAttribute<Set<PosixFilePermission>> FILE = mode("rw-------");

  private static final FileAttribute<Set<PosixFilePermission>> FOLDER = mode("rwx------");

  private Private() {}

  /** Creates a folder with those above it that are missing, each with mode 0700. */
  static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, FOLDER);
    }
  }

  private static FileAttribute<Set<PosixFilePermission>> mode(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
