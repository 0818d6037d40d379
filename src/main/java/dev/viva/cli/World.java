package dev.viva.cli;

import dev.viva.store.Cache;
import dev.viva.store.Journal;
import dev.viva.store.Library;
import dev.viva.store.Places;
import dev.viva.terminal.Ansi;
import dev.viva.terminal.Console;
import dev.viva.terminal.Streams;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * All that a command may know of the world outside; only {@code Viva} makes the real one.
 *
 * @param here the working folder
 * @param cache keeps what was worked out; none for a program that is not packaged, which may change
 *     at any time
 * @param program what runs, and where
 * @param streams which of the standard streams are terminals
 * @param clock the time here; the zone it names is only today's distance from UTC
 * @param zone the zone here with its rules for other days, for which all zones of the world have to
 *     be read
 * @param nanos a steady clock, in nanoseconds
 * @param consoles opens the terminal for a drill
 */
public record World(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path here,
    Places places,
    Optional<Cache> cache,
    Program program,
    Streams streams,
    Clock clock,
    Supplier<ZoneId> zone,
    LongSupplier nanos,
    RandomGenerator random,
    Consoles consoles) {
  public World {
    environment = Map.copyOf(environment);
  }

  /** What runs, and where; found out when somebody asks, since looking into a jar takes long. */
  public interface Program {
    /** The version of Viva. */
    String version();

    /** The Java and the system it runs on, in words. */
    String machine();
  }

  /** Opens the terminal. */
  @FunctionalInterface
  public interface Consoles {
    /**
     * Opens it; closing the console gives it back.
     *
     * @param still nothing is ever redrawn
     */
    Console open(Ansi ansi, boolean still);
  }

  String version() {
    return program.version();
  }

  /** The date here. */
  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** What was drilled so far, and where a drill is kept. */
  Journal journal() {
    return new Journal(places.journal(), clock, random, cache);
  }

  /** The decks; a file is read again only if it has changed. */
  Library library() {
    return new Library(places, here, cache);
  }

  /** The decks as they are this moment: every file is read, and nothing is kept of it. */
  Library freshLibrary() {
    return new Library(places, here);
  }

  /** An environment variable, empty when it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
