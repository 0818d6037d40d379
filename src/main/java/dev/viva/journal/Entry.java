package dev.viva.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  private static final int LONGEST_NAME = 64;

  /**
   * @throws IllegalArgumentException when device or session is not a name of 1 to 64 letters,
   *     digits, {@code _} and {@code -}
   */
  public Entry {
    if (!isName(device) || !isName(session)) {
      throw new IllegalArgumentException("not a name: " + device + " or " + session);
    }
  }

  /** What can be part of a file's name anywhere and leads into no other folder. */
  private static boolean isName(String text) {
    boolean isName = !text.isEmpty() && text.length() <= LONGEST_NAME;
    for (int i = 0; i < text.length() && isName; i++) {
      char c = text.charAt(i);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      isName = isLetter || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }
    return isName;
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
    List<Entry> byNumber = new ArrayList<>(entries);
    byNumber.sort(Entry::compareNumbers);
    List<Placed> placed = new ArrayList<>(byNumber.size());
    Map<String, Long> latest = new HashMap<>();
    @Nullable Entry before = null;
    for (Entry entry : byNumber) {
      if (before == null || !before.device().equals(entry.device())) {
        latest.clear();
      }
      if (!entry.equals(before)) {
        placed.add(new Placed(latest.merge(entry.session(), entry.time(), Math::max), entry));
      }
      before = entry;
    }
    placed.sort(Placed::compare);
    return placed.stream().map(Placed::entry).toList();
  }

  /** By device, then number. Two lines of one number are a mishap; even they keep one order. */
  private static int compareNumbers(Entry one, Entry other) {
    int byDevice = one.device.compareTo(other.device);
    int byNumber = byDevice != 0 ? byDevice : Long.compare(one.seq, other.seq);
    return byNumber != 0 || one.equals(other)
        ? byNumber
        : one.toString().compareTo(other.toString());
  }

  /** An entry and the time at which it counts. */
  private record Placed(long time, Entry entry) {
    static int compare(Placed one, Placed other) {
      int byTime = Long.compare(one.time, other.time);
      return byTime != 0 ? byTime : compareNumbers(one.entry, other.entry);
    }
  }
}
