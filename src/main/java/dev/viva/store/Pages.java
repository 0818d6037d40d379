package dev.viva.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes generated files, over those that were generated before. */
public final class Pages {
  private Pages() {}

  /**
   * Writes all of them into a folder, which is created if need be.
   *
   * @param texts by the names of their files
   * @throws UserError if one cannot be written
   */
  public static void write(Path folder, Map<String, String> texts) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Files.writeString(folder.resolve(text.getKey()), text.getValue());
      }
    } catch (IOException e) {
      throw new UserError("Nothing is written: " + DiskTrouble.sentence(folder, e), e);
    }
  }
}
