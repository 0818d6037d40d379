package dev.viva.store;

import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Entries that could not be written, in order, until they can be. An entry that waits has a number
 * already; where another drill takes it meanwhile, the line gets a free one, and an undo that names
 * the entry follows it there.
 */
final class Backlog {
  private final JournalFile file;
  private final List<Entry> waiting = new ArrayList<>();
  private final Map<Long, Long> renumbered = new HashMap<>();
  private long last;
  private int recovered;

  /**
   * @param last the highest number in the file
   */
  Backlog(JournalFile file, long last) {
    this.file = file;
    this.last = last;
  }

  /** Lets an entry wait, under the next number. */
  Entry add(Entry draft) {
    last++;
    Entry entry = draft.numbered(last);
    waiting.add(entry);
    return entry;
  }

  /** Writes what waits and then this entry, which gets the next number that is free. */
  Entry write(Entry draft, boolean force) throws IOException {
    flush();
    Entry entry = draft.numbered(Math.max(last, file.highest()) + 1);
    file.append(mapped(entry), force);
    last = entry.seq();
    return entry;
  }

  /** Writes what waits, each forced to the disk. */
  void flush() throws IOException {
    while (!waiting.isEmpty()) {
      Entry entry = waiting.get(0);
      Entry line = mapped(entry.numbered(number(entry)));
      file.append(line, true);
      if (line.seq() != entry.seq()) {
        renumbered.put(entry.seq(), line.seq());
      }
      last = Math.max(last, line.seq());
      waiting.remove(0);
      recovered += entry.event() instanceof Event.Graded ? 1 : 0;
    }
  }

  /** How many grades were written after all, since this was asked last. */
  int takeRecovered() {
    int grades = recovered;
    recovered = 0;
    return grades;
  }

  /**
   * The number under which a waiting entry is written. A disk may say no and yet have the line:
   * then the same line again is the same entry to every reader, and another number would be a
   * second grade.
   */
  private long number(Entry entry) throws IOException {
    if (file.holds(mapped(entry))) {
      return entry.seq();
    }
    return Math.max(file.highest() + 1, entry.seq());
  }

  private Entry mapped(Entry entry) {
    return entry.event() instanceof Event.Undone undone
        ? entry.with(new Event.Undone(renumbered.getOrDefault(undone.of(), undone.of())))
        : entry;
  }
}
