package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The world as it is: the real streams, the real clock, real randomness. Apart from {@link Viva},
 * which most often can do without it and then need not wait until it is loaded.
 */
final class RealWorld {
  private RealWorld() {}

  /** The world of this process. */
  static World of(
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
        ZoneId::systemDefault,
        System::nanoTime,
        RealWorld::random,
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

  /**
   * The time here, by the older of Java's two tables of zones, which is read in a tenth of the
   * time.
   */
  private static final class LocalClock extends Clock {
    @Override
    public ZoneId getZone() {
      int millis = TimeZone.getDefault().getOffset(System.currentTimeMillis());
      return ZoneOffset.ofTotalSeconds(millis / 1_000);
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
