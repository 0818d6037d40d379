package dev.viva.store;

import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/**
 * The log of a sitting in this device's journal. What cannot be written is held, and tried again
 * before the next event, so a full disk costs nothing once there is room again.
 */
final class JournalLog implements Log {
  private final Path folder;
  private final String device;
  private final String session;
  private final Clock clock;
  private final Lock open;
  private final JournalFile file;
  private final List<Entry> held = new ArrayList<>();
  private final Map<Long, Long> renumbered = new HashMap<>();

  /**
   * @param open the lock that says that this sitting is being played
   */
  JournalLog(Path folder, String device, String session, Clock clock, Lock open) {
    this.folder = folder;
    this.device = device;
    this.session = session;
    this.clock = clock;
    this.open = open;
    this.file = new JournalFile(folder.resolve(device + ".jsonl"));
  }

  @Override
  public Receipt append(Event event) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    Entry draft =
        new Entry(
            device,
            0,
            now.toInstant().toEpochMilli(),
            now.getOffset().getTotalSeconds() / 60,
            session,
            event);
    try {
      return Lock.during(folder.resolve(".lock"), () -> write(draft));
    } catch (IOException e) {
      Entry entry = numbered(draft, nextHeld());
      held.add(entry);
      return new Receipt(entry, Optional.of(DiskTrouble.sentence(folder, e)), 0);
    }
  }

  private Receipt write(Entry draft) throws IOException {
    int recovered = writeHeld();
    Entry entry = numbered(draft, file.highest() + 1);
    file.append(mapped(entry), isForced(draft.event()));
    return new Receipt(entry, Optional.empty(), recovered);
  }

  /** Writes what was held, in order. Returns how many grades were among it. */
  private int writeHeld() throws IOException {
    int grades = 0;
    while (!held.isEmpty()) {
      Entry entry = held.get(0);
      long free = file.highest() + 1;
      if (free > entry.seq()) {
        renumbered.put(entry.seq(), free);
      }
      file.append(mapped(numbered(entry, Math.max(free, entry.seq()))), true);
      held.remove(0);
      grades += entry.event() instanceof Event.Graded ? 1 : 0;
    }
    return grades;
  }

  /** An undo names a line by its number; a held line may have got another one by now. */
  private Entry mapped(Entry entry) {
    LongUnaryOperator now = seq -> renumbered.getOrDefault(seq, seq);
    return entry.event() instanceof Event.Undone undone
        ? with(entry, entry.seq(), new Event.Undone(now.applyAsLong(undone.of())))
        : entry;
  }

  private long nextHeld() {
    if (!held.isEmpty()) {
      return held.get(held.size() - 1).seq() + 1;
    }
    try {
      return file.highest() + 1;
    } catch (IOException e) {
      return 1;
    }
  }

  private static Entry numbered(Entry entry, long seq) {
    return with(entry, seq, entry.event());
  }

  private static Entry with(Entry entry, long seq, Event event) {
    return new Entry(entry.device(), seq, entry.time(), entry.offset(), entry.session(), event);
  }

  /** What the screen calls saved must survive more than the end of this process. */
  private static boolean isForced(Event event) {
    return event instanceof Event.Graded
        || event instanceof Event.Typed
        || event instanceof Event.Skipped
        || event instanceof Event.Undone
        || event instanceof Event.Ended;
  }

  @Override
  public void close() {
    try {
      open.discard();
    } catch (IOException e) {
      // The lock dies with this process.
    }
  }
}
