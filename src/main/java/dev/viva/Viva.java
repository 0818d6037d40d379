package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.viva.cli.Cli;
import dev.viva.cli.Output;
import dev.viva.cli.Shortcut;
import dev.viva.cli.World;
import dev.viva.store.Cache;
import dev.viva.store.Places;
import dev.viva.terminal.JLineConsole;
import dev.viva.terminal.Streams;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;

/**
 * Puts the parts together and starts; the only user of {@link System}, of the real clock, of real
 * randomness, and of exit.
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
      System.exit(Cli.run(List.of(args), world(environment, places, cache, streams)));
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

  private static World world(
      Map<String, String> environment, Places places, Optional<Cache> cache, Streams streams) {
    return new World(
        input(),
        utf8(new Output()),
        utf8(new FileOutputStream(FileDescriptor.err)),
        environment,
        Path.of("").toAbsolutePath(),
        places,
        cache,
        new ThisProgram(),
        streams,
        new LocalClock(),
        Viva::today,
        System::nanoTime,
        Viva::random,
        (ansi, still) -> {
          String type = environment.getOrDefault("TERM", "");
          boolean dumb = type.isEmpty() || type.equals("dumb");
          return JLineConsole.open(ansi, still, dumb, streams, System::nanoTime);
        });
  }

  /**
   * What is typed. The JVM opens its own files under the first free numbers: where the input is
   * closed, and no launcher saw to it, it would read its class library as typed answers.
   */
  private static InputStream input() {
    Path java = Path.of(System.getProperty("java.home"));
    return Streams.isBelow(java, 0) ? InputStream.nullInputStream() : System.in;
  }

  /** Viva writes UTF-8 whatever the locale says. */
  private static PrintStream utf8(OutputStream bytes) {
    return new PrintStream(bytes, false, UTF_8);
  }

  private static LocalDate today() {
    long now = System.currentTimeMillis();
    return LocalDate.ofEpochDay(
        TimeUnit.MILLISECONDS.toDays(now + TimeZone.getDefault().getOffset(now)));
  }

  /** 64 bits from the system's own source: Java's needs ten times longer to get under way. */
  private static long random() {
    try (DataInputStream bits = new DataInputStream(new FileInputStream("/dev/urandom"))) {
      return bits.readLong();
    } catch (IOException e) {
      return new SecureRandom().nextLong();
    }
  }

  private record ThisProgram() implements World.Program {
    @Override
    public String version() {
      return Shortcut.version(Viva.class);
    }

    @Override
    public String machine() {
      return "Java %s, %s %s"
          .formatted(
              System.getProperty("java.version"),
              System.getProperty("os.name"),
              System.getProperty("os.arch"));
    }
  }

  /** The time here; where here is takes reading the zones of all the world, so only when asked. */
  private static final class LocalClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return system(zone);
    }

    @Override
    public Instant instant() {
      return Instant.now();
    }
  }
}
