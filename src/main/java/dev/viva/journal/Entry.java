package dev.viva.journal;

import java.util.Comparator;

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

  /** The order of a fold: by time, then device, then number, so that it never depends on files. */
  public static final Comparator<Entry> ORDER =
      Comparator.comparingLong(Entry::time)
          .thenComparing(Entry::device)
          .thenComparingLong(Entry::seq);
}
