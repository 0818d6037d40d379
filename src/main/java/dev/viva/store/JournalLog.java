package dev.viva.store;

import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The log of a sitting in this device's journal. What cannot be written waits, and is tried again
 * before the next event, so a full disk costs nothing once there is room again.
 */
final class JournalLog implements Log {
  private final Path folder;
  private final String device;
  private final String session;
  private final Clock clock;
  private final Lock claim;
  private final Backlog backlog;

  /**
   * @param claim the lock that says that this sitting is being played
   */
  JournalLog(Path folder, String device, String session, Clock clock, Lock claim, Backlog backlog) {
    this.folder = folder;
    this.device = device;
    this.session = session;
    this.clock = clock;
    this.claim = claim;
    this.backlog = backlog;
  }

  @Override
  public Receipt append(Event event) {
    Entry draft = draft(event);
    try {
      Entry entry = locked(() -> backlog.write(draft, isForced(event)));
      return new Receipt(entry, Optional.empty(), backlog.takeRecovered());
    } catch (IOException e) {
      return new Receipt(backlog.add(draft), Optional.of(DiskTrouble.sentence(folder, e)), 0);
    }
  }

  private Entry draft(Event event) {
    return draft(device, session, clock, event);
  }

  /** The line of an event that happens now, without its number. */
  static Entry draft(String device, String session, Clock clock, Event event) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    int offset = now.getOffset().getTotalSeconds() / 60;
    return new Entry(device, 0, now.toInstant().toEpochMilli(), offset, session, event);
  }

  private <T> T locked(Lock.Work<T> work) throws IOException {
    return Lock.during(Claim.journalLock(folder), work);
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
  public boolean isKept() {
    return true;
  }

  /** Tries a last time to write what waits, and lets others have the sitting. */
  @Override
  public void close() {
    try {
      locked(
          () -> {
            backlog.flush();
            return true;
          });
    } catch (IOException e) {
      // The screen has said that it is not saved.
    }
    try {
      locked(
          () -> {
            claim.discard();
            return true;
          });
    } catch (IOException e) {
      // It dies with this process.
    }
  }
}
