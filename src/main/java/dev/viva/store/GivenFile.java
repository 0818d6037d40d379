package dev.viva.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a person names for a command to read. */
public final class GivenFile {
  private GivenFile() {}

  /**
   * All of its bytes.
   *
   * @param name as the person gave it
   * @param most more bytes than so many are refused
   * @throws UserError if it cannot be read or is larger
   */
  public static byte[] bytes(Path folder, String name, int most) {
    Path file = folder.resolve(name);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UserError(name + " is not a file. Name one.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new UserError(
            name + " is larger than " + most / 1_000_000 + " MB. Name another file.");
      }
      return bytes;
    } catch (IOException e) {
      throw new UserError(
          name + " cannot be read: " + DiskTrouble.reason(e) + ". Name another file.", e);
    }
  }
}
