package dev.viva.store;

import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import java.util.Optional;

/** Where the events of one sitting go. */
public interface Log extends AutoCloseable {

  /**
   * Appends an event. Grades, typed answers, skips, undos and the end are forced to disk before
   * this returns; the rest survives a kill of the process, not of the machine.
   *
   * <p>An event that cannot be written is held and tried again before the next one.
   */
  Receipt append(Event event);

  /** Whether events are meant to outlive the process. */
  boolean isKept();

  @Override
  void close();

  /**
   * What came of an append.
   *
   * @param entry the event with its number, also when it is only held
   * @param trouble why it is not on disk, a whole sentence with a cure; empty when it is
   * @param recovered how many grades held before are on disk now
   */
  record Receipt(Entry entry, Optional<String> trouble, int recovered) {}
}
