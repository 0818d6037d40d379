package dev.viva.store;

import dev.viva.journal.Entry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the files of a journal, and notes what of them is unreadable or strange. */
final class JournalReader {
  /** Clocks are set a little every now and then; more than this is told. */
  private static final Duration BACK = Duration.ofMinutes(1);

  private static final Duration AHEAD = Duration.ofDays(1);

  /** Early, and yet a minute less is no overflow. */
  private static final long BEFORE_ALL = Long.MIN_VALUE / 2;

  /** The name of a line. */
  private record LineName(String device, long seq) {
    static LineName of(Entry entry) {
      return new LineName(entry.device(), entry.seq());
    }
  }

  private final long future;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Long> highest = new HashMap<>();
  private @Nullable Map<LineName, Entry> byName;
  private final List<String> unreadable = new ArrayList<>();
  private final List<String> troubles = new ArrayList<>();
  private final List<String> oddities = new ArrayList<>();

  JournalReader(Instant now) {
    this.future = now.plus(AHEAD).toEpochMilli();
  }

  void read(String name, JournalFile file) {
    try {
      file.read(new OneFile(name)::line);
    } catch (IOException e) {
      unreadable.add(name + " cannot be read: " + DiskTrouble.reason(e));
    }
  }

  Journal.Reading reading() {
    List<String> all = new ArrayList<>(unreadable);
    all.addAll(troubles);
    return new Journal.Reading(Entry.inOrder(entries), unreadable, all, oddities);
  }

  /** The lines of a file, one after the other. */
  private final class OneFile {
    private final String name;
    private int number;
    private long before = BEFORE_ALL;

    OneFile(String name) {
      this.name = name;
    }

    void line(JournalLine.Reading line) {
      number++;
      line.trouble().ifPresent(why -> troubles.add(place() + " " + why));
      line.entry().ifPresent(this::look);
    }

    private void look(Entry entry) {
      if (isAnother(entry)) {
        oddities.add(place() + " has the number of another line, " + entry.seq() + "; both count");
      }
      entries.add(entry);
      if (entry.time() < before - BACK.toMillis()) {
        oddities.add(place() + " is dated before the line above it: the clock was put back");
      }
      if (entry.time() > future && before <= future) {
        oddities.add(place() + " is dated in the future");
      }
      before = entry.time();
    }

    private String place() {
      return name + ":" + number;
    }
  }

  /** Whether an earlier line has this one's name and says something else. */
  private boolean isAnother(Entry entry) {
    long known = highest.getOrDefault(entry.device(), Long.MIN_VALUE);
    highest.put(entry.device(), Math.max(known, entry.seq()));
    if (byName == null && entry.seq() > known) {
      return false;
    }
    Entry first = byName().putIfAbsent(LineName.of(entry), entry);
    return first != null && !first.equals(entry);
  }

  /** The entries by their names: made when numbers do not rise, as they do where nobody copied. */
  private Map<LineName, Entry> byName() {
    Map<LineName, Entry> names = byName;
    if (names == null) {
      names = new HashMap<>();
      for (Entry entry : entries) {
        names.putIfAbsent(LineName.of(entry), entry);
      }
      byName = names;
    }
    return names;
  }
}
