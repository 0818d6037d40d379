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
 * @param columns the width of the terminal, 0 when unknown
 * @param rows its height, likewise
 * @param quiet keys already come unseen and one by one; whoever saw to it restores what was before
 */
public record Streams(
    boolean keyboard, boolean screen, boolean remarks, int columns, int rows, boolean quiet) {

  private static final int MOST = 10_000;

  /** Streams of which nobody told more. */
  public Streams(boolean keyboard, boolean screen, boolean remarks, int columns) {
    this(keyboard, screen, remarks, columns, 0, false);
  }

  /** Streams of which the one for remarks is none of a terminal. */
  public Streams(boolean keyboard, boolean screen, int columns) {
    this(keyboard, screen, false, columns);
  }

  /**
   * The streams of this process.
   *
   * @param told by the launcher: a digit 0 to 2 for each descriptor that is a terminal, then
   *     perhaps a {@code q} if it is quiet, a colon, the height, a space and the width; empty when
   *     there was no launcher
   */
  public static Streams of(Optional<String> told) {
    if (told.isEmpty()) {
      return new Streams(isTerminal(0), isTerminal(1), isTerminal(2), 0);
    }
    String words = told.get();
    int colon = words.indexOf(':');
    int space = words.indexOf(' ');
    String flags = colon < 0 ? words : words.substring(0, colon);
    boolean hasSize = colon >= 0 && space > colon;
    return new Streams(
        flags.contains("0"),
        flags.contains("1"),
        flags.contains("2"),
        hasSize ? number(words.substring(space + 1)) : 0,
        hasSize ? number(words.substring(colon + 1, space)) : 0,
        flags.contains("q"));
  }

  /** The number; 0 for what is none of a terminal's. Nothing that throws, which takes a class. */
  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9 || number > MOST) {
        return 0;
      }
      number = 10 * number + digit;
    }
    return number;
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
