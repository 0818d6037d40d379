package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.Soak;
import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal cut short or changed loses what was cut or changed, and nothing else. */
class DamagedJournalTest {
  private static final int FLIPS = Soak.rounds(20_000);
  private static final List<Entry> ENTRIES = EventSamples.entries(20);
  private static final byte[] BYTES = bytes(ENTRIES);

  @TempDir private Path folder;

  @Test
  void cutAtAnyByteEveryWholeLineAndTheNextOneAreRead() throws IOException {
    Path path = folder.resolve("anvils.jsonl");
    int whole = 0;
    int nextEnd = lineEnd(0);

    for (int length = 0; length <= BYTES.length; length++) {
      if (length == nextEnd) {
        whole++;
        nextEnd = lineEnd(length + 1);
      }
      Files.write(path, Arrays.copyOf(BYTES, length));
      JournalFile file = new JournalFile(path);
      Entry next = EventSamples.entry(file.highest() + 1, new Event.Paused(length));

      file.append(next, false);

      List<Entry> expected = new ArrayList<>(ENTRIES.subList(0, whole));
      expected.add(next);
      assertEquals(expected, EventSamples.read(file.lines()), "cut at " + length);
    }
    assertEquals(ENTRIES.size(), whole);
  }

  /** Where the line that holds a byte ends, its line break left out. */
  private static int lineEnd(int from) {
    int at = from;
    while (at < BYTES.length && BYTES[at] != '\n') {
      at++;
    }
    return at < BYTES.length ? at : Integer.MAX_VALUE;
  }

  @Test
  void noChangedLineIsTakenForALine() {
    Random random = new Random(41);
    Set<String> sound = new HashSet<>(ENTRIES.stream().map(JournalLine::of).toList());

    for (int i = 0; i < FLIPS; i++) {
      byte[] damaged = BYTES.clone();
      int at = random.nextInt(damaged.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      List<byte[]> changed = new ArrayList<>();
      Lines lines = new Lines(0, new CRC32(), (place, line) -> changed.add(line));
      lines.add(damaged, damaged.length);
      lines.end();
      changed.removeIf(line -> sound.contains(new String(line, UTF_8)));

      assertEquals(List.of(), EventSamples.read(changed), "flip " + i + " at byte " + at);
      assertTrue(changed.size() <= 2, "flip " + i + " at byte " + at);
    }
  }

  private static byte[] bytes(List<Entry> entries) {
    StringBuilder text = new StringBuilder();
    entries.forEach(entry -> text.append(JournalLine.of(entry)).append('\n'));
    return text.toString().getBytes(UTF_8);
  }
}
