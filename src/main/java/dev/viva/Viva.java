package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** Starts the program; the only user of {@link System}, the real clock and real randomness. */
public final class Viva {

  private Viva() {}

  /**
   * Runs the program in this process and ends it with the command's exit code.
   *
   * @param args what was typed after {@code viva}
   */
  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, UTF_8);
    var err = new PrintStream(System.err, true, UTF_8);
    System.exit(run(List.of(args), System.in, out, err));
  }

  /**
   * Runs one command and returns its exit code.
   *
   * @param args what was typed after {@code viva}
   * @param in the person's or the pipe's input
   * @param out where the result goes
   * @param err where the commentary goes
   */
  static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
    out.println("viva " + version());
    return 0;
  }

  private static String version() {
    String packaged = Viva.class.getPackage().getImplementationVersion();
    return packaged == null ? "unpackaged" : packaged;
  }
}
