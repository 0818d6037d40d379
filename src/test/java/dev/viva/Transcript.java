package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.viva.cli.Cli;
import dev.viva.cli.World;
import dev.viva.store.Places;
import dev.viva.terminal.Streams;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A sitting as a text file: what is typed and what comes of it, as in a terminal.
 *
 * <pre>
 * $ viva drill --seed 7      a command
 *   output                   two blanks before every line of it
 * ~ 1/3 · 0 of 90 s ...      the live line as it stands when the next key comes, if it changed
 * » Space (at 78 s)          a key; the clock of the question stands at 78 s then
 * » > words                  a line of a typed answer
 * » kill                     the process dies here
 * ! replace old -> new       the deck is edited outside
 * ! pass 26 h                time goes by
 * </pre>
 *
 * Playing the file's commands and keys must give the file again.
 */
final class Transcript {
  private static final LocalDateTime START = LocalDateTime.of(2026, 11, 26, 14, 5);

  /** Thrown where the script says that the process dies. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final Path home;
  private final Path decks;
  private final Deque<String> script;
  private final List<String> played = new ArrayList<>();
  private final RandomGenerator random = new SplittableRandom(7);
  private long nanos;
  private Duration passed = Duration.ZERO;

  private Transcript(Path home, Path decks, List<String> script) {
    this.home = home;
    this.decks = decks;
    this.script = new ArrayDeque<>(script);
  }

  /**
   * Plays a transcript and returns what came of it.
   *
   * @param home an empty folder
   * @param deckFolder decks to be copied there
   */
  static String play(Path home, Path deckFolder, String transcript) throws IOException {
    Path decks = Files.createDirectories(home.resolve("decks"));
    try (Stream<Path> files = Files.list(deckFolder)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".yaml")).toList()) {
        Files.copy(file, decks.resolve(file.getFileName().toString()));
      }
    }
    List<String> script =
        transcript
            .lines()
            .filter(line -> line.startsWith("$") || line.startsWith("»") || line.startsWith("!"))
            .toList();
    Transcript run = new Transcript(home, decks, script);
    run.play();
    return String.join("\n", run.played) + "\n";
  }

  private void play() throws IOException {
    while (!script.isEmpty()) {
      String line = script.remove();
      played.add(line);
      if (line.startsWith("$ viva")) {
        command(List.of(line.substring("$ viva".length()).strip().split(" +")));
      } else if (line.startsWith("! replace ")) {
        edit(line.substring("! replace ".length()));
      } else if (line.startsWith("! pass ")) {
        passed = passed.plusHours(Long.parseLong(line.replaceAll("\\D", "")));
      } else {
        throw new IllegalArgumentException("nobody asked for this: " + line);
      }
    }
  }

  private void command(List<String> args) {
    int code;
    try {
      List<String> given = args.equals(List.of("")) ? List.of() : args;
      code = Cli.run(given, world());
    } catch (Killed e) {
      return;
    }
    if (code != 0) {
      played.add("  [exit " + code + "]");
    }
  }

  private void edit(String change) throws IOException {
    String[] both = change.split(" -> ", 2);
    try (Stream<Path> files = Files.list(decks)) {
      for (Path file : files.toList()) {
        Files.writeString(file, Files.readString(file).replace(both[0], both[1]));
      }
    }
  }

  private World world() {
    return new World(
        new ScriptedInput(this),
        printer(),
        printer(),
        Map.of("TERM", "xterm", "NO_COLOR", "1"),
        home,
        Places.of(Map.of(), home, Optional.of(decks)),
        Optional.empty(),
        new KnownProgram("0.1.0", "Java 17, Linux"),
        new Streams(true, true, 80),
        clock(),
        () -> clock().getZone(),
        () -> nanos,
        random,
        (ansi, still) -> new ScriptedConsole(this, still));
  }

  private PrintStream printer() {
    return new PrintStream(new LineByLine(this::output), true, UTF_8);
  }

  private Clock clock() {
    Transcript run = this;
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.ofHours(1);
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return START.toInstant(ZoneOffset.ofHours(1)).plus(run.passed).plusNanos(run.nanos);
      }
    };
  }

  /** A line that somebody reads. */
  void output(String line) {
    String shown = line.replace(home.toString(), "/home/ada");
    played.add(shown.isEmpty() ? "" : "  " + shown);
  }

  /** A line that is only there until the next one. */
  void live(String line) {
    String shown = "~ " + line;
    int last = played.size() - 1;
    while (last >= 0 && played.get(last).startsWith("»")) {
      last--;
    }
    if (last < 0 || !played.get(last).equals(shown)) {
      played.add(shown);
    }
  }

  /** The next key of the script. */
  String key() {
    String line = script.peek() == null ? "" : script.peek();
    if (!line.startsWith("» ")) {
      throw new IllegalStateException("a key is awaited, but next comes: " + line);
    }
    return script.remove().substring(2);
  }

  /** The next key, if the script has one before the next command. */
  Optional<String> keyIfAny() {
    String line = script.peek();
    return line != null && line.startsWith("» ")
        ? Optional.of(script.remove().substring(2))
        : Optional.empty();
  }

  /** Whether another line of a typed answer follows. */
  boolean hasLine() {
    return script.peek() != null && script.peek().startsWith("» > ");
  }

  void pressed(String key) {
    played.add("» " + key);
  }

  void advance(long seconds) {
    nanos += seconds * 1_000_000_000L;
  }
}
