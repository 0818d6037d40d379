package dev.viva.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The config file: lines of {@code key = value} in UTF-8. Lines that begin with {@code #} are
 * remarks.
 *
 * @param lines what it sets, in its order
 * @param troubles what in it cannot be understood, in clauses
 */
public record ConfigFile(List<Line> lines, List<String> troubles) {
  public ConfigFile {
    lines = List.copyOf(lines);
    troubles = List.copyOf(troubles);
  }

  /**
   * A line that sets something.
   *
   * @param number of the line, from 1
   */
  public record Line(int number, String key, String value) {}

  /** Reads the file; there need not be one. */
  public static ConfigFile read(Path file) {
    try {
      return parse(name(file), Files.readString(file));
    } catch (NoSuchFileException e) {
      return new ConfigFile(List.of(), List.of());
    } catch (IOException e) {
      String why = file + " cannot be read: " + DiskTrouble.reason(e);
      return new ConfigFile(List.of(), List.of(why));
    }
  }

  /** The short name by which messages call the file. */
  public static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  static ConfigFile parse(String name, String text) {
    List<Line> lines = new ArrayList<>();
    List<String> troubles = new ArrayList<>();
    int number = 0;
    for (String raw : text.lines().toList()) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Optional<Line> read = line(number, line);
      if (read.isPresent()) {
        lines.add(read.get());
      } else {
        troubles.add(name + ":" + number + " is not 'key = value' and is left out");
      }
    }
    return new ConfigFile(lines, troubles);
  }

  private static Optional<Line> line(int number, String line) {
    int sign = line.indexOf('=');
    return sign < 1
        ? Optional.empty()
        : Optional.of(
            new Line(number, line.substring(0, sign).strip(), line.substring(sign + 1).strip()));
  }
}
