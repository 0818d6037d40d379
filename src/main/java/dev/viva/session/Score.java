package dev.viva.session;

import dev.viva.journal.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How some graded questions went, each by its first grade.
 *
 * @param solid how many were solid or better
 * @param hit how many points were said, of {@code points}; those of questions that were graded
 *     without ticks are not among them
 * @param thinkMs thinking time, absences left out
 * @param seconds the budgets together
 */
public record Score(int asked, int solid, int hit, int points, long thinkMs, int seconds) {

  /** The score of outcomes that are all graded. */
  public static Score of(List<Outcome> graded) {
    int solid = 0;
    int hit = 0;
    int points = 0;
    long thinkMs = 0;
    int seconds = 0;
    for (Outcome outcome : graded) {
      Event.Asked asked = outcome.asked();
      solid += outcome.grade().orElseThrow().isSolid() ? 1 : 0;
      hit += outcome.hit().size();
      points += outcome.isTicked() ? asked.checklist().size() : 0;
      thinkMs += outcome.thinkMs();
      seconds += asked.seconds();
    }
    return new Score(graded.size(), solid, hit, points, thinkMs, seconds);
  }

  /** The score of each topic, the worst first. */
  public static Map<String, Score> byTopic(List<Outcome> graded) {
    Map<String, List<Outcome>> byTopic = new LinkedHashMap<>();
    for (Outcome outcome : graded) {
      byTopic.computeIfAbsent(outcome.asked().topic(), topic -> new ArrayList<>()).add(outcome);
    }
    Map<String, Score> scores = new LinkedHashMap<>();
    byTopic.entrySet().stream()
        .map(entry -> Map.entry(entry.getKey(), of(entry.getValue())))
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Score> entry) -> entry.getValue().share())
                .thenComparingDouble(entry -> entry.getValue().pointShare()))
        .forEach(entry -> scores.put(entry.getKey(), entry.getValue()));
    return scores;
  }

  /** The topic that went worst, unless every question was solid. */
  public static Optional<String> weakest(List<Outcome> graded) {
    return byTopic(graded).entrySet().stream()
        .findFirst()
        .filter(entry -> entry.getValue().solid() < entry.getValue().asked())
        .map(Map.Entry::getKey);
  }

  private double share() {
    return (double) solid / asked;
  }

  private double pointShare() {
    return points == 0 ? 1 : (double) hit / points;
  }
}
