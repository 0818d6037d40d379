package dev.viva.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.viva.Soak;
import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several processes and one journal. */
class TwoDrillsTest {
  private static final int PROCESSES = 4;
  private static final int EVENTS = Math.min(20_000, Soak.rounds(2_000));

  @TempDir private Path home;

  @Test
  void fourDrillsAtOnceWriteEachOfTheirLinesOnce() throws Exception {
    List<Process> running = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      List<String> command =
          JournalProcess.command("pauses", home.toString(), "drill" + i, "" + EVENTS);
      running.add(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(home.resolve("said" + i).toFile())
              .start());
    }
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < PROCESSES; i++) {
      running.get(i).waitFor();
      said.append(Files.readString(home.resolve("said" + i)));
    }

    Journal.Reading reading = new Journal(home, Clock.systemUTC(), new Random(1)).read();

    assertEquals("", said.toString());
    assertEquals(List.of(), reading.troubles());
    Map<String, List<Long>> pauses = new TreeMap<>();
    for (Entry entry : reading.entries()) {
      pauses
          .computeIfAbsent(entry.session(), session -> new ArrayList<>())
          .add(((Event.Paused) entry.event()).ms());
    }
    List<Long> each = LongStream.range(0, EVENTS).boxed().toList();
    assertEquals(Map.of("drill0", each, "drill1", each, "drill2", each, "drill3", each), pauses);
    assertEquals(
        IntStream.rangeClosed(1, PROCESSES * EVENTS).asLongStream().boxed().toList(),
        reading.entries().stream().map(Entry::seq).sorted().toList());
  }

  @Test
  void whatAProcessPlaysAnotherCannotTakeUntilItDies() throws Exception {
    Journal journal = new Journal(home, Clock.systemUTC(), new Random(1));
    Process other =
        new ProcessBuilder(JournalProcess.command("hold", home.toString(), "theirs")).start();
    assertEquals("held", other.inputReader().readLine());

    boolean free = journal.begin("theirs").isPresent();
    other.destroyForcibly().waitFor();

    assertEquals(false, free);
    assertEquals(true, Files.exists(home.resolve("theirs.lock")));
    journal.begin("theirs").orElseThrow().close();
    assertEquals(false, Files.exists(home.resolve("theirs.lock")));
  }

  @Test
  void whoWritesAndDoesNotFinishIsNamedAndCostsNothing() throws Exception {
    assumeTrue(Files.isReadable(Path.of("/proc/locks")), "this system does not tell who locks");
    Journal journal = new Journal(home, Clock.systemUTC(), new Random(1));
    try (Log log = journal.begin("mine").orElseThrow()) {
      Process other = new ProcessBuilder(JournalProcess.command("lock", home.toString())).start();
      assertEquals("locked", other.inputReader().readLine());

      var refusal =
          CompletableFuture.supplyAsync(
              () -> assertThrows(UserError.class, () -> journal.begin("theirs")).getMessage());
      Log.Receipt refused = log.append(new Event.Paused(1));
      String told = refusal.join();
      other.destroyForcibly().waitFor();
      Log.Receipt next = log.append(new Event.Paused(2));

      String who =
          "Another viva, process %d, is writing to %s and does not finish. End it."
              .formatted(other.pid(), home);
      assertEquals(Optional.of(who), refused.trouble());
      assertEquals(
          "Grades cannot be saved: "
              + who
              + " Or set VIVA_HOME to another folder, or drill unsaved: --no-save",
          told);
      assertEquals(List.of(refused.entry(), next.entry()), journal.read().entries());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "022", "077"})
  void allIsPrivateWhateverTheUmask(String umask) throws Exception {
    Path journal = home.resolve("state/viva/journal");
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"));
    command.addAll(JournalProcess.command("sitting", journal.toString()));

    assertEquals("", JournalProcess.run(command));

    Map<String, String> modes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(home.resolve("state"))) {
      for (Path file : files.toList()) {
        String name = home.relativize(file).toString().replaceAll("[a-z]{6}\\.jsonl", "x.jsonl");
        modes.put(name, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      }
    }
    assertEquals(
        Map.of(
            "state", "rwx------",
            "state/viva", "rwx------",
            "state/viva/journal", "rwx------",
            "state/viva/journal/.lock", "rw-------",
            "state/viva/journal/device", "rw-------",
            "state/viva/journal/x.jsonl", "rw-------",
            "state/viva/reports", "rwx------",
            "state/viva/reports/2026-11-26-1412.md", "rw-------"),
        modes);
  }
}
