package dev.viva.session;

import dev.viva.journal.Confidence;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import java.util.List;
import java.util.Optional;

/**
 * One question asked and closed, by a grade or a skip.
 *
 * @param seq the number of the closing event in the journal
 * @param reveal empty when skipped, or when the line was lost
 * @param graded empty when skipped
 */
public record Outcome(
    Turn turn,
    long seq,
    Event.Asked asked,
    Help help,
    Optional<Event.Revealed> reveal,
    Optional<Event.Graded> graded,
    List<Probe> probes,
    long thinkMs) {
  public Outcome {
    probes = List.copyOf(probes);
  }

  /** Whether the question got no grade. */
  public boolean isSkip() {
    return graded.isEmpty();
  }

  /** The grade that counts; empty for a skip. */
  public Optional<Grade> grade() {
    return graded.map(Event.Graded::grade);
  }

  /** The texts of the points that were said. */
  public List<String> hit() {
    return graded.map(Event.Graded::hit).orElse(List.of());
  }

  /** True when the person was sure and yet missed it: the failure that matters most. */
  public boolean isSureAndMissed() {
    return help.confidence().equals(Optional.of(Confidence.SURE))
        && grade().equals(Optional.of(Grade.MISSED));
  }

  /**
   * True when it is known which points were said: something was ticked, or nothing was said at all.
   * A good grade given without a tick says nothing about single points.
   */
  public boolean isTicked() {
    return !hit().isEmpty() || grade().map(grade -> !grade.isSolid()).orElse(false);
  }

  /** How many follow-ups were answered with at least half of their musts. */
  public int depth() {
    return (int) probes.stream().filter(Probe::isAnswered).count();
  }
}
