package dev.viva;

import dev.viva.cli.Cli;
import dev.viva.cli.Shortcut;
import dev.viva.store.Cache;
import dev.viva.store.Places;
import dev.viva.terminal.Streams;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the parts together and starts; with {@link RealWorld} the only user of {@link System}, of
 * the real clock, of real randomness, and of exit.
 *
 * <p>A launcher tells by properties what a shell knows for free: {@code viva.questions}, the folder
 * of the shipped decks, and, if it likes, {@code viva.tty}, what the streams are, in the words of
 * {@link Streams#of}.
 */
public final class Viva {

  private Viva() {}

  /**
   * Runs the program in this process and ends it with the command's exit code.
   *
   * @param args what was typed after {@code viva}
   */
  public static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    Path home = Path.of(System.getProperty("user.home"));
    String questions = System.getProperty("viva.questions");
    Optional<Path> shipped = questions == null ? Optional.empty() : Optional.of(Path.of(questions));
    Places places = Places.of(environment, home, shipped);
    Path program = Path.of(System.getProperty("java.class.path"));
    String java = System.getProperty("java.runtime.version");
    Optional<Cache> cache = Cache.of(places.cache(), program, java, Clock.systemUTC());
    Streams streams = Streams.of(Optional.ofNullable(System.getProperty("viva.tty")));
    Optional<byte[]> known =
        Shortcut.answer(
            args, environment, places, cache, streams, System.currentTimeMillis(), Viva.class);
    if (known.isEmpty() || !isPrinted(known.get())) {
      // What Viva says is English and machine-readable: no Arabic digits, no Turkish letters.
      Locale.setDefault(Locale.ROOT);
      System.setProperty("java.util.logging.config.class", Silence.class.getName());
      System.exit(Cli.run(List.of(args), RealWorld.of(environment, places, cache, streams)));
    }
  }

  /** Where it cannot be printed, the whole command says why, or knows better. */
  private static boolean isPrinted(byte[] text) {
    try {
      new FileOutputStream(FileDescriptor.out).write(text);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
