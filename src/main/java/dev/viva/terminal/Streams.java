package dev.viva.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the standard streams are connected to.
 *
 * @param keyboard the input is a terminal
 * @param screen the output is a terminal
 * @param remarks the stream of errors is a terminal
 * @param columns the width of that terminal, 0 when unknown
 */
public record Streams(boolean keyboard, boolean screen, boolean remarks, int columns) {

  /** Streams of which the one for remarks is none of a terminal. */
  public Streams(boolean keyboard, boolean screen, int columns) {
    this(keyboard, screen, false, columns);
  }

  /**
   * The streams of this process.
   *
   * @param told by the launcher: a digit 0 to 2 for each descriptor that is a terminal, then
   *     perhaps a colon and the width; empty when there was no launcher
   */
  public static Streams of(Optional<String> told) {
    if (told.isEmpty()) {
      return new Streams(isTerminal(0), isTerminal(1), isTerminal(2), 0);
    }
    String[] parts = told.get().split(":", 2);
    boolean hasWidth = parts.length == 2 && parts[1].matches("[0-9]{1,5}");
    int columns = hasWidth ? Integer.parseInt(parts[1]) : 0;
    String terminals = parts[0];
    return new Streams(
        terminals.contains("0"), terminals.contains("1"), terminals.contains("2"), columns);
  }

  /** Asks Linux; other systems need the launcher. */
  private static boolean isTerminal(int descriptor) {
    try {
      String device = Path.of("/proc/self/fd/" + descriptor).toRealPath().toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a descriptor holds a file of this folder. */
  public static boolean isBelow(Path folder, int descriptor) {
    return file(descriptor).filter(file -> file.startsWith(folder)).isPresent();
  }

  /** Whether a descriptor holds a file or a device, and no pipe. */
  public static boolean isFile(int descriptor) {
    return file(descriptor).isPresent();
  }

  private static Optional<Path> file(int descriptor) {
    try {
      return Optional.of(Path.of("/proc/self/fd/" + descriptor).toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
