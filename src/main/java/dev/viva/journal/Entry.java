package dev.viva.journal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One line of the journal: an event and where and when it happened.
 *
 * @param device the random letters of the machine that wrote it
 * @param seq the line's number on that device, from 1; with the device it names the line
 * @param time milliseconds since the epoch, UTC
 * @param offset the local time's distance from UTC in minutes, east positive
 * @param session the sitting it belongs to
 */
public record Entry(String device, long seq, long time, int offset, String session, Event event) {

  /** What can be part of a file's name anywhere and leads into no other folder. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /**
   * @throws IllegalArgumentException when device or session is not a name of 1 to 64 letters,
   *     digits, {@code _} and {@code -}
   */
  public Entry {
    if (!NAME.matcher(device).matches() || !NAME.matcher(session).matches()) {
      throw new IllegalArgumentException("not a name: " + device + " or " + session);
    }
  }

  /** The same event under another number. */
  public Entry numbered(long number) {
    return new Entry(device, number, time, offset, session, event);
  }

  /** Another event in the place of this one. */
  public Entry with(Event other) {
    return new Entry(device, seq, time, offset, session, other);
  }

  /**
   * These entries, each once, in the order of a fold: by time, then device, then number. Within a
   * session the time of a device never runs backwards: where its clock was put back, a line counts
   * as late as the ones before it, so that the numbers keep their order.
   *
   * <p>The order depends on the entries alone, not on how they came together: a copied, merged or
   * shuffled journal folds to the same.
   */
  public static List<Entry> inOrder(Collection<Entry> entries) {
    List<Entry> byNumber =
        new HashSet<>(entries)
            .stream()
                .sorted(Comparator.comparingLong(Entry::seq).thenComparing(Entry::toString))
                .toList();
    Map<List<String>, Long> latest = new HashMap<>();
    return byNumber.stream()
        .map(
            entry ->
                new Placed(
                    latest.merge(List.of(entry.device(), entry.session()), entry.time(), Math::max),
                    entry))
        .sorted(Placed.ORDER)
        .map(Placed::entry)
        .toList();
  }

  /** An entry and the time at which it counts. */
  private record Placed(long time, Entry entry) {
    /** Two lines of one number are a mishap; even they keep one order everywhere. */
    static final Comparator<Placed> ORDER =
        Comparator.comparingLong(Placed::time)
            .thenComparing(placed -> placed.entry().device())
            .thenComparingLong(placed -> placed.entry().seq())
            .thenComparing(placed -> placed.entry().toString());
  }
}
