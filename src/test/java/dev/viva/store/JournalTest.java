package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T13:12:00Z"), ZoneOffset.UTC);
  private static final long NOW = CLOCK.millis();

  @TempDir private Path home;
  private Path folder;
  private Journal journal;

  @BeforeEach
  void openTheJournal() {
    folder = home.resolve("state/journal");
    journal = new Journal(folder, CLOCK, new Random(3));
  }

  @Test
  void readingCreatesNothing() throws IOException {
    assertEquals(new Journal.Reading(List.of(), List.of(), List.of(), List.of()), journal.read());

    assertEquals(List.of(), names(home));
  }

  @Test
  void whatIsWrittenIsRead() {
    try (Log log = journal.begin()) {
      Log.Receipt first = log.append(new Event.Paused(1));
      Log.Receipt second = log.append(new Event.Paused(2));

      assertEquals(List.of(first.entry(), second.entry()), journal.read().entries());
    }
  }

  @Test
  void afterASittingOnlyTheJournalItsDeviceAndItsLockAreThere() throws IOException {
    String session;
    try (Log log = journal.begin()) {
      session = log.append(new Event.Paused(1)).entry().session();
      assertEquals(true, names(folder).contains(session + ".lock"));
    }

    assertEquals(
        List.of(".lock", "device", device() + ".jsonl"), names(folder).stream().sorted().toList());
  }

  @Test
  void locksThatKilledDrillsLeftAreSweptAway() throws IOException {
    Files.createDirectories(folder);
    Files.createFile(folder.resolve("abcdefghij.lock"));
    Files.createFile(folder.resolve("notes.txt"));
    Files.createDirectory(folder.resolve("folder.lock"));

    journal.begin().close();

    assertEquals(
        List.of(".lock", "device", "folder.lock", "notes.txt"),
        names(folder).stream().filter(name -> !name.endsWith(".jsonl")).sorted().toList());
  }

  @Test
  void aSittingThatIsBeingPlayedCannotBeTakenOver() {
    Optional<Log> first = journal.begin("mine");

    assertEquals(Optional.empty(), journal.begin("mine"));
    first.orElseThrow().close();
    journal.begin("mine").orElseThrow().close();
  }

  @Test
  void linesThatCannotBeReadAreNamedByFileAndLine() throws IOException {
    write(
        "laptop.jsonl",
        line(1, NOW) + "\n\n" + line(2, NOW).substring(9) + "\n" + line(3, NOW) + "\n{\"v\":1");
    write("phone.jsonl", line(4, NOW).replace("\"ms\":4", "\"ms\":5") + "\n");
    write("notes.txt", "not mine\n");

    Journal.Reading reading = journal.read();

    assertEquals(
        List.of(
            "laptop.jsonl:3 was changed: its checksum does not match",
            "laptop.jsonl:5 is cut short",
            "phone.jsonl:1 was changed: its checksum does not match"),
        reading.troubles());
    assertEquals(List.of(entry(1, NOW), entry(3, NOW)), reading.entries());
  }

  @Test
  void aNewerVivasLinesAreKeptAndToldAndTheirNumbersAreTaken() throws IOException {
    journal.begin().close();
    String device = device();
    Path own = folder.resolve(device + ".jsonl");
    String newer = newerLine(device, 40);
    Files.writeString(own, newer + "\n");

    try (Log log = journal.begin()) {
      assertEquals(41, log.append(new Event.Paused(1)).entry().seq());
    }

    assertEquals(List.of(device + ".jsonl:1 is of a newer Viva"), journal.read().troubles());
    assertEquals(newer, Files.readAllLines(own).get(0));
  }

  @Test
  void linesWithReturnsAreReadAsTheyAreWithout() throws IOException {
    write("laptop.jsonl", "\ufeff\r\n" + line(1, NOW) + "\r\n" + line(2, NOW) + "\r\n");

    Journal.Reading reading = journal.read();

    assertEquals(List.of(entry(1, NOW), entry(2, NOW)), reading.entries());
    assertEquals(List.of("laptop.jsonl:1 is cut short"), reading.troubles());
  }

  @Test
  void copiesOfAFileChangeNothing() throws IOException {
    write("laptop.jsonl", line(1, NOW) + "\n" + line(2, NOW) + "\n");
    write("laptop-conflict.jsonl", line(2, NOW) + "\n" + line(1, NOW) + "\n");

    assertEquals(
        new Journal.Reading(List.of(entry(1, NOW), entry(2, NOW)), List.of(), List.of(), List.of()),
        journal.read());
  }

  @Test
  void anotherLineUnderTheSameNumberIsKeptAndTold() throws IOException {
    write("a.jsonl", line(1, NOW) + "\n");
    write("b.jsonl", line(1, NOW + 5) + "\n");

    Journal.Reading reading = journal.read();

    assertEquals(List.of(entry(1, NOW), entry(1, NOW + 5)), reading.entries());
    assertEquals(
        List.of("b.jsonl:1 has the number of another line, 1; both count"), reading.oddities());
  }

  @Test
  void clocksThatWentWrongAreTold() throws IOException {
    long hour = 3_600_000;
    write(
        "a.jsonl",
        Stream.of(
                line(1, NOW),
                line(2, NOW - 30_000),
                line(3, NOW - hour),
                line(4, NOW + 25 * hour),
                line(5, NOW + 26 * hour),
                line(6, NOW))
            .collect(Collectors.joining("\n")));

    assertEquals(
        List.of(
            "a.jsonl:3 is dated before the line above it: the clock was put back",
            "a.jsonl:4 is dated in the future",
            "a.jsonl:6 is dated before the line above it: the clock was put back"),
        journal.read().oddities());
  }

  @Test
  void whatIsNoFileIsToldAndHangsNothing() throws Exception {
    Files.createDirectories(folder.resolve("folder.jsonl"));
    new ProcessBuilder("mkfifo", folder.resolve("pipe.jsonl").toString()).start().waitFor();

    assertEquals(
        List.of(
            "folder.jsonl cannot be read: is not a regular file",
            "pipe.jsonl cannot be read: is not a regular file"),
        journal.read().troubles());
  }

  @Test
  void aFileInPlaceOfAFolderIsToldBeforeTheFirstQuestion() throws IOException {
    Files.writeString(home.resolve("state"), "");

    UserError below = assertThrows(UserError.class, () -> journal.begin());
    UserError itself =
        assertThrows(
            UserError.class,
            () -> new Journal(home.resolve("state"), CLOCK, new Random(3)).begin());

    assertEquals(
        List.of(
            "Grades cannot be saved: "
                + folder
                + " is no folder, or is below a file. Move that"
                + " file away. Or set VIVA_HOME to another folder, or drill unsaved: --no-save",
            "Grades cannot be saved: "
                + home.resolve("state")
                + " is not a folder. Move it away."
                + " Or set VIVA_HOME to another folder, or drill unsaved: --no-save"),
        List.of(String.valueOf(below.getMessage()), String.valueOf(itself.getMessage())));
  }

  @Test
  void anUnsavedSittingLeavesNoTrace() throws IOException {
    try (Log log = journal.unsaved()) {
      assertEquals(
          List.of(1L, 2L),
          List.of(
              log.append(new Event.Paused(1)).entry().seq(),
              log.append(new Event.Paused(2)).entry().seq()));
    }

    assertEquals(List.of(), names(home));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), text, UTF_8);
  }

  private String device() throws IOException {
    return Files.readString(folder.resolve("device")).substring(0, 6);
  }

  private static Entry entry(long seq, long time) {
    return new Entry("anvils", seq, time, 60, "s", new Event.Paused(seq));
  }

  private static String line(long seq, long time) {
    return JournalLine.of(entry(seq, time));
  }

  /** A line as a later version may write it, with a sound checksum. */
  private static String newerLine(String device, long seq) {
    String body = "{\"v\":2,\"dev\":\"%s\",\"seq\":%d".formatted(device, seq);
    return body + JournalLineTest.checksum(body);
  }

  private static List<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
