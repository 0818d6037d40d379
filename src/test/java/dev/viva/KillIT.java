package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import dev.viva.session.Sat;
import dev.viva.session.Step;
import dev.viva.store.Journal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Drills on one journal, each killed at a random moment and gone on with by the next: nothing that
 * the screen called saved is lost, and nothing has to be repaired.
 */
class KillIT {
  private static final int KILLS = Math.min(500, Soak.rounds(20));
  private static final int MOST_KEYS = 25;

  /** A key is carried out in less. */
  private static final int KEY_NANOS = 3_000_000;

  /** By then a drill has surely begun. */
  private static final int START_NANOS = 400_000_000;

  @TempDir private Path home;
  private final Random random = new Random(36);

  /** What the screen said of grades, skips and undos, in all drills so far. */
  private final List<String> said = new ArrayList<>();

  @Test
  void whatTheScreenCalledSavedIsThereAndTheNextDrillGoesOn() throws Exception {
    for (int i = 0; i < KILLS; i++) {
      int sittings = sittings().size();
      boolean goesOn = isOpen();

      String err = play(goesOn, random.nextInt(MOST_KEYS));
      List<String> kept = kept();

      String when = "kill " + i + ": " + said + " and " + kept;
      assertEquals("", err, when);
      assertEquals(said, kept.stream().limit(said.size()).toList(), when);
      assertTrue(kept.size() - said.size() <= 1, when);
      assertTrue(sittings().size() - sittings <= (goesOn ? 0 : 1), when);
      said.clear();
      said.addAll(kept);
    }

    play(isOpen(), Integer.MAX_VALUE);
    assertEquals(said, kept());
    assertFalse(isOpen());
    assertEquals(List.of(), journal().read().troubles());
    assertEquals(List.of(".lock"), locks());
  }

  /**
   * Plays with so many keys and then kills, unless the drill ends before; with none it may be
   * killed before it has begun. Returns what it wrote to stderr.
   */
  private String play(boolean goesOn, int keys) throws IOException, InterruptedException {
    List<String> command = Packaged.viva("drill", "--stdin", "--count", "8", "--no-report");
    if (goesOn) {
      command.add("--resume");
    }
    Path err = home.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().putAll(Packaged.home(home.resolve("viva")));
    Process drill = builder.start();
    if (keys == 0) {
      LockSupport.parkNanos(random.nextInt(START_NANOS));
      drill.toHandle().destroyForcibly();
    }
    try (BufferedReader out = drill.inputReader(UTF_8);
        Writer in = drill.outputWriter(UTF_8)) {
      int left = keys;
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        hear(line);
        if (line.contains("[") && left > 0) {
          in.write(key(line) + "\n");
          in.flush();
          left--;
        }
        if (left == 0 && drill.isAlive()) {
          LockSupport.parkNanos(random.nextInt(KEY_NANOS));
          drill.toHandle().destroyForcibly();
        }
      }
    }
    drill.waitFor();
    return Files.readString(err);
  }

  private String key(String state) {
    boolean goesBack = random.nextInt(10) == 0;
    if (goesBack) {
      return "u";
    }
    if (state.contains("[asked]")) {
      return random.nextInt(8) == 0 ? "s" : " ";
    }
    return state.contains("[shown]") ? "" + random.nextInt(1, 5) : "x";
  }

  private void hear(String line) {
    if (line.endsWith("· saved") || line.contains("· saved ·")) {
      said.add(line.strip().split(" ", 3)[1]);
    } else if (line.contains("- skipped")) {
      said.add("skipped");
    } else if (line.contains("is taken back")) {
      said.add("undone");
    }
  }

  /** What the journal holds of grades, skips and undos. */
  private List<String> kept() {
    return journal().read().entries().stream().map(Entry::event).flatMap(KillIT::word).toList();
  }

  private static Stream<String> word(Event event) {
    if (event instanceof Event.Graded graded) {
      return Stream.of(graded.grade().label());
    }
    if (event instanceof Event.Skipped) {
      return Stream.of("skipped");
    }
    return event instanceof Event.Undone ? Stream.of("undone") : Stream.empty();
  }

  private List<Sat> sittings() {
    return Sat.all(journal().read().entries());
  }

  private boolean isOpen() {
    List<Sat> all = sittings();
    return !all.isEmpty() && !(all.get(all.size() - 1).session().step() instanceof Step.Done);
  }

  private Journal journal() {
    return new Journal(home.resolve("viva/journal"), Clock.systemUTC(), random);
  }

  private List<String> locks() throws IOException {
    try (Stream<Path> files = Files.list(journal().folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".lock"))
          .toList();
    }
  }
}
