package dev.viva.session;

import dev.viva.journal.Confidence;
import dev.viva.journal.Event;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was shown and said before a reveal.
 *
 * @param hinted the hint was shown
 * @param shown the indexes of the points that were shown
 * @param typed the submitted answer
 */
public record Help(
    boolean hinted,
    SortedSet<Integer> shown,
    Optional<Event.Typed> typed,
    Optional<Confidence> confidence) {

  public static final Help NONE =
      new Help(false, new TreeSet<>(), Optional.empty(), Optional.empty());

  public Help {
    shown = Collections.unmodifiableSortedSet(new TreeSet<>(shown));
  }

  /** True when a hint or point was shown, which caps the proposal. */
  public boolean isUsed() {
    return hinted || !shown.isEmpty();
  }

  Help withHint() {
    return new Help(true, shown, typed, confidence);
  }

  Help withPoint(int index) {
    SortedSet<Integer> more = new TreeSet<>(shown);
    more.add(index);
    return new Help(hinted, more, typed, confidence);
  }

  Help withTyped(Event.Typed answer) {
    return new Help(hinted, shown, Optional.of(answer), confidence);
  }

  Help withConfidence(Confidence said) {
    return new Help(hinted, shown, typed, Optional.of(said));
  }
}
