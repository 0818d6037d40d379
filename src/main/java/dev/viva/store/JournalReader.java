package dev.viva.store;

import dev.viva.journal.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the files of a journal, and notes what of them is unreadable or strange. */
final class JournalReader {
  /** Clocks are set a little every now and then; more than this is told. */
  private static final Duration BACK = Duration.ofMinutes(1);

  private static final Duration AHEAD = Duration.ofDays(1);

  /** Early, and yet a minute less is no overflow. */
  private static final long BEFORE_ALL = Long.MIN_VALUE / 2;

  /** The name of a line. */
  private record LineName(String device, long seq) {}

  private final Instant now;
  private final Map<LineName, Entry> first = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();
  private final List<String> troubles = new ArrayList<>();
  private final List<String> oddities = new ArrayList<>();

  JournalReader(Instant now) {
    this.now = now;
  }

  void read(Path file) {
    try {
      int number = 0;
      long before = BEFORE_ALL;
      for (byte[] line : new JournalFile(file).lines()) {
        number++;
        if (line.length == 0) {
          continue;
        }
        String place = file.getFileName() + ":" + number;
        JournalLine.Reading reading = JournalLine.parse(line);
        reading.trouble().ifPresent(why -> troubles.add(place + " " + why));
        if (reading.entry().isPresent()) {
          Entry entry = reading.entry().get();
          look(entry, before, place);
          before = entry.time();
        }
      }
    } catch (IOException e) {
      unreadable.add(file.getFileName() + " cannot be read: " + DiskTrouble.reason(e));
    }
  }

  Journal.Reading reading() {
    List<String> all = new ArrayList<>(unreadable);
    all.addAll(troubles);
    return new Journal.Reading(Entry.inOrder(entries), unreadable, all, oddities);
  }

  private void look(Entry entry, long before, String place) {
    entries.add(entry);
    Entry known = first.putIfAbsent(new LineName(entry.device(), entry.seq()), entry);
    if (known != null && !known.equals(entry)) {
      oddities.add(place + " has the number of another line, " + entry.seq() + "; both count");
    }
    if (entry.time() < before - BACK.toMillis()) {
      oddities.add(place + " is dated before the line above it: the clock was put back");
    }
    long future = now.plus(AHEAD).toEpochMilli();
    if (entry.time() > future && before <= future) {
      oddities.add(place + " is dated in the future");
    }
  }
}
