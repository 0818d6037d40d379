package dev.viva.store;

import dev.viva.journal.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A journal folder whose files lie on a disk that may fail. */
final class TestLog {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T13:12:00Z"), ZoneOffset.ofHours(1));

  private final Path folder;
  private final FailingDisk disk;

  TestLog(Path folder, FailingDisk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /** A log of this device, as {@link Journal#begin} makes it but for the disk. */
  Log begin(String session) throws IOException {
    JournalFile file = new JournalFile(path(), disk);
    Lock claim = Lock.attempt(folder.resolve(session + ".lock")).orElseThrow();
    return new JournalLog(
        folder, "anvils", session, CLOCK, claim, new Backlog(file, file.highest()));
  }

  /** What a reader finds, in the order of a fold. */
  List<Entry> entries() throws IOException {
    return Entry.inOrder(EventSamples.read(new JournalFile(path()).lines()));
  }

  Path path() {
    return folder.resolve("anvils.jsonl");
  }
}
