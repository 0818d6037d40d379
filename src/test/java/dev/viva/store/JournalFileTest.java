package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.journal.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a file's lines need not be read again, and whatever is new is. */
class JournalFileTest {
  @TempDir private Path folder;
  private Path path;
  private JournalFile file;

  @BeforeEach
  void openAFileOfThreeLines() throws IOException {
    path = folder.resolve("anvils.jsonl");
    Files.writeString(path, line(1) + "\n" + line(2) + "\n" + line(3) + "\n");
    file = new JournalFile(path);
    file.read(line -> {});
  }

  private static String line(long seq) {
    return JournalLine.of(EventSamples.entry(seq, new Event.Paused(1)));
  }

  private void add(String text) throws IOException {
    Files.writeString(path, text, StandardOpenOption.APPEND);
  }

  @Test
  void aDrillReadsTheJournalOnce() throws IOException {
    Journal journal = new Journal(folder, Clock.systemUTC(), new Random(1));
    journal.begin().close();
    String device = Files.readString(folder.resolve("device")).substring(0, 6);
    Path own =
        Files.copy(path, folder.resolve(device + ".jsonl"), StandardCopyOption.REPLACE_EXISTING);

    journal.read();
    // Nobody does that; it would show if the line were looked at once more.
    Files.writeString(own, Files.readString(own).replace(line(2), line(7)));

    try (Log log = journal.begin()) {
      assertEquals(4, log.append(new Event.Paused(1)).entry().seq());
    }
    assertEquals(7, new JournalFile(own).highest());
  }

  @Test
  void whatIsAppendedNeedNotBeRead() throws IOException {
    file.highest();
    file.append(EventSamples.entry(8, new Event.Paused(1)), false);
    ReadSoFar.Mark appended = file.read().mark(Set.of());
    // Nobody does that; it would show if the line were looked at once more.
    Files.writeString(path, Files.readString(path).replace(line(8), line(9)));

    assertEquals(8, file.highest());
    assertEquals(Files.size(path), appended.bytes());
  }

  @Test
  void whatIsKnownOfItIsTheSameHoweverItWasLearnt() throws IOException {
    file.highest();
    file.append(EventSamples.entry(8, new Event.Paused(1)), false);
    Set<String> sittings = Set.of(EventSamples.entry(8, new Event.Paused(1)).session());
    JournalFile anew = new JournalFile(path);
    anew.highest();

    assertEquals(anew.read().mark(sittings), file.read().mark(sittings));
  }

  @Test
  void linesOfAnotherDrillAreSeen() throws IOException {
    add(line(8) + "\n");

    assertEquals(8, file.highest());
  }

  @Test
  void aLineThatWasHalfWrittenIsReadWhenItIsWhole() throws IOException {
    String line = line(8) + "\n";
    add(line.substring(0, 30));
    file.read(half -> {});

    add(line.substring(30));

    assertEquals(8, file.highest());
  }

  @Test
  void anotherFileInItsPlaceIsReadFromItsBeginning() throws IOException {
    Path other = folder.resolve("other");
    Files.writeString(other, line(9) + "\n" + line(1) + "\n" + line(2) + "\n" + line(3) + "\n");

    Files.move(other, path, StandardCopyOption.ATOMIC_MOVE);

    assertEquals(9, file.highest());
  }

  @Test
  void aFileThatWasCutIsReadFromItsBeginning() throws IOException {
    Files.writeString(path, line(1) + "\n");

    assertEquals(1, file.highest());
  }

  @Test
  void linesAreTheSameHoweverTheBlocksFall() {
    Random random = new Random(17);
    String text = "one\n\ntwo\r\n\r\nthree\rfour\n" + "x".repeat(50) + "\nfive";
    List<String> expected = List.of("one", "", "two", "", "three\rfour", "x".repeat(50), "five");

    for (int i = 0; i < 200; i++) {
      List<String> cut = new ArrayList<>();
      List<Long> places = new ArrayList<>();
      CRC32 sum = new CRC32();
      Lines lines =
          new Lines(
              0,
              sum,
              (place, line) -> {
                cut.add(new String(line, UTF_8));
                places.add(place);
              });
      for (int at = 0; at < text.length(); ) {
        int end = Math.min(text.length(), at + random.nextInt(20));
        byte[] block = (text.substring(at, end) + "not these").getBytes(UTF_8);
        lines.add(block, end - at);
        at = end;
      }

      int whole = text.length() - "five".length();
      assertEquals(whole, lines.end());
      assertEquals(Checksum.of(text.substring(0, whole).getBytes(UTF_8)), (int) sum.getValue());
      assertEquals(List.of(0L, 4L, 5L, 10L, 12L, 23L, 74L), places);
      assertEquals(expected, cut);
    }
  }
}
