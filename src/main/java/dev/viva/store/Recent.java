package dev.viva.store;

import dev.viva.deck.Later;
import dev.viva.journal.Entry;
import java.util.List;

/**
 * The part of a journal that says how one stands: what came before is known to change nothing.
 *
 * @param entries of all sittings that could go on when the journal was looked at last, and of all
 *     that were played since
 * @param hasEarlier whether something was graded before
 * @param earlier the entries of the latest sitting before in which something was; read when asked
 *     for
 * @param unreadable files that could not be read at all, in clauses
 */
public record Recent(
    List<Entry> entries, boolean hasEarlier, Later<List<Entry>> earlier, List<String> unreadable) {
  /** What is needed of an empty journal. */
  public static final Recent NONE = new Recent(List.of(), false, Later.of(List.of()), List.of());

  public Recent {
    entries = List.copyOf(entries);
    unreadable = List.copyOf(unreadable);
  }
}
