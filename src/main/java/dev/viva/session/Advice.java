package dev.viva.session;

import dev.viva.journal.Checklist;
import dev.viva.journal.Grade;
import java.util.List;
import java.util.Optional;

/**
 * What to study of one question: the points that were not said.
 *
 * @param first the outcome that counts
 * @param second the grade of its comeback
 */
public record Advice(
    Outcome first, Optional<Grade> second, List<String> musts, List<String> nices) {
  public Advice {
    musts = List.copyOf(musts);
    nices = List.copyOf(nices);
  }

  /**
   * What to study next, the worst first: by first grade, then by the musts that were left out. A
   * question of which nothing is left to learn is not in the list.
   */
  public static List<Advice> of(Session session) {
    return session.firstGrades().stream()
        .filter(Outcome::isTicked)
        .map(outcome -> of(outcome, session.secondGrade(outcome.turn().question())))
        .filter(advice -> !advice.musts().isEmpty() || !advice.nices().isEmpty())
        .sorted(Advice::compareNeed)
        .toList();
  }

  private static int compareNeed(Advice one, Advice other) {
    int byGrade = one.grade().compareTo(other.grade());
    return byGrade != 0 ? byGrade : other.musts().size() - one.musts().size();
  }

  /** The grade that counts. */
  public Grade grade() {
    return first.grade().orElseThrow();
  }

  private static Advice of(Outcome outcome, Optional<Grade> second) {
    Checklist checklist = outcome.asked().checklist();
    List<String> hit = outcome.hit();
    return new Advice(
        outcome,
        second,
        checklist.musts().stream().filter(point -> !hit.contains(point)).toList(),
        checklist.nices().stream().filter(point -> !hit.contains(point)).toList());
  }
}
