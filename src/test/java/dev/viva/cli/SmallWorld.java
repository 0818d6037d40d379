package dev.viva.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.viva.KnownProgram;
import dev.viva.store.Cache;
import dev.viva.store.Places;
import dev.viva.terminal.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import picocli.CommandLine;

/**
 * A world in one folder, for whole commands in this process: {@code here} to work in, {@code viva}
 * for what Viva keeps, {@code questions} for the shipped decks; Thursday 26 November 2026, 14:12,
 * an hour east of Greenwich, where only a keyboard moves the clock; chance from a seed; no
 * terminal, and lines of 80 cells.
 */
public final class SmallWorld {
  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private final Hours hours = new Hours(OffsetDateTime.parse("2026-11-26T14:12:00+01:00"));
  private Keyboard keyboard = new Keyboard(hours);
  private Streams streams = new Streams(false, false, 0);
  private Optional<Cache> cache = Optional.empty();
  private World.Consoles consoles =
      (ansi, still) -> {
        throw new IllegalStateException("this world has no terminal");
      };

  /** An empty world in a folder that nobody else uses. */
  public SmallWorld(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder.resolve("here"));
      Files.createDirectories(folder.resolve("questions"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    environment.put("VIVA_HOME", folder.resolve("viva").toString());
  }

  /**
   * What came of a command. Where a name of a file begins with the world's folder, it begins with
   * {@code /world} here.
   */
  public record Ran(int code, String out, String err) {}

  /** Sets a variable of the environment. */
  public SmallWorld with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Unsets a variable of the environment. */
  public SmallWorld without(String variable) {
    environment.remove(variable);
    return this;
  }

  /** Sets the width by {@code COLUMNS}. */
  public SmallWorld wide(int columns) {
    return with("COLUMNS", Integer.toString(columns));
  }

  /** Sets what the standard streams are. */
  public SmallWorld on(Streams connected) {
    this.streams = connected;
    return this;
  }

  /** Puts up a terminal, for drills without {@code --stdin}. */
  public SmallWorld on(World.Consoles terminal) {
    this.consoles = terminal;
    return on(new Streams(true, true, 80));
  }

  /** Keeps what was worked out, by a clock for which every file is old. */
  public SmallWorld cached(String build) {
    Clock later = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));
    cache = Optional.of(new Cache(path("viva/cache"), build, later));
    return this;
  }

  /** Lets the clock go on. */
  public SmallWorld wait(int seconds) {
    hours.pass(seconds);
    return this;
  }

  /** Lines to be typed at once, the next command's input. */
  public SmallWorld types(String... lines) {
    for (String line : lines) {
      typesAfter(0, line);
    }
    return this;
  }

  /** A line to be typed so many seconds after the one before. */
  public SmallWorld typesAfter(int seconds, String line) {
    keyboard.add(seconds, line);
    return this;
  }

  /** Writes a file, given by its place in the world's folder. */
  public SmallWorld file(String place, String text) {
    return file(place, text.getBytes(UTF_8));
  }

  /** Writes a file, given by its place in the world's folder. */
  public SmallWorld file(String place, byte[] bytes) {
    try {
      Files.createDirectories(path(place).getParent());
      Files.write(path(place), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a file of {@code src/test/resources} to a place in the world's folder. */
  public SmallWorld copy(String resource, String place) {
    try {
      return file(place, Files.readAllBytes(Path.of("src/test/resources", resource)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ships three small decks with five questions, and a list of topics. */
  public SmallWorld withDecks() {
    return copy("questions/fundamentals.yaml", "questions/fundamentals.yaml")
        .copy("questions/evaluation.yaml", "questions/evaluation.yaml")
        .copy("questions/models.yaml", "questions/models.yaml")
        .copy("questions/topics.yaml", "questions/topics.yaml");
  }

  /** A place in the world's folder. */
  public Path path(String place) {
    return folder.resolve(place);
  }

  /** Runs one command to its end. What was typed for it is gone afterwards. */
  public Ran run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Cli.run(List.of(args), world(out, err));
    keyboard = new Keyboard(hours);
    return new Ran(code, said(out), said(err));
  }

  /** The world that commands are given; what they say is lost. */
  World world() {
    return world(new ByteArrayOutputStream(), new ByteArrayOutputStream());
  }

  /** The model that arguments are parsed by. */
  CommandLine commandLine() {
    return Cli.commandLine(world(new ByteArrayOutputStream(), new ByteArrayOutputStream()));
  }

  /** The world that commands are given, and what they say in it. */
  World world(ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new World(
        keyboard,
        new PrintStream(out, false, UTF_8),
        new PrintStream(err, false, UTF_8),
        environment,
        path("here"),
        Places.of(environment, path("home"), Optional.of(path("questions"))),
        cache,
        new KnownProgram("0.1.0", "Java 17.0.15, Linux amd64"),
        streams,
        hours,
        hours::getZone,
        hours::nanos,
        new Random(hours.millis()),
        consoles);
  }

  private String said(ByteArrayOutputStream bytes) {
    return bytes.toString(UTF_8).replace(folder.toString(), "/world");
  }
}
