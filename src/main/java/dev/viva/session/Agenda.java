package dev.viva.session;

import dev.viva.deck.QuestionId;
import dev.viva.journal.Grade;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whose turn it is: the first unasked question, then the missed ones, which come back once and
 * after at least three other questions if there are, then the skipped ones, which come back once.
 */
final class Agenda {
  /** How many other questions lie between a miss and its comeback, where there are so many. */
  static final int GAP = 3;

  private final List<QuestionId> plan;
  private final Collection<QuestionId> present;
  private final List<Outcome> outcomes;

  /** The place of each question's latest outcome. */
  private final Map<QuestionId, Integer> latest = new HashMap<>();

  private Agenda(List<QuestionId> plan, Collection<QuestionId> present, List<Outcome> outcomes) {
    this.plan = plan;
    this.present = present;
    this.outcomes = outcomes;
    for (int i = 0; i < outcomes.size(); i++) {
      latest.put(outcomes.get(i).turn().question(), i);
    }
  }

  /**
   * What comes next.
   *
   * @param plan all questions of the sitting, which give each its position
   * @param present those that can be asked
   * @param outcomes the closed turns in the order of their closing
   */
  static Step next(List<QuestionId> plan, Collection<QuestionId> present, List<Outcome> outcomes) {
    Agenda agenda = new Agenda(plan, present, outcomes);
    return agenda
        .firstUnasked()
        .or(() -> agenda.firstMissed(GAP))
        .or(agenda::firstSkipped)
        .or(() -> agenda.firstMissed(0))
        .<Step>map(Step.Ask::new)
        .orElseGet(Step.Close::new);
  }

  private Optional<Turn> firstUnasked() {
    return first(plan, Turn.Why.FIRST, question -> !latest.containsKey(question));
  }

  private Optional<Turn> firstMissed(int gap) {
    return first(
        inOrderOfClosing(),
        Turn.Why.MISSED_BEFORE,
        question -> {
          int place = latest.getOrDefault(question, 0);
          Outcome outcome = outcomes.get(place);
          return outcome.turn().attempt() == 1
              && outcome.grade().equals(Optional.of(Grade.MISSED))
              && outcomes.size() - 1 - place >= gap;
        });
  }

  private Optional<Turn> firstSkipped() {
    return first(
        inOrderOfClosing(),
        Turn.Why.SKIPPED_BEFORE,
        question -> {
          Outcome outcome = outcomes.get(latest.getOrDefault(question, 0));
          return outcome.isSkip() && outcome.turn().why() == Turn.Why.FIRST;
        });
  }

  private Optional<Turn> first(
      Collection<QuestionId> from, Turn.Why why, Predicate<QuestionId> wanted) {
    for (QuestionId question : from) {
      if (wanted.test(question) && present.contains(question)) {
        return Optional.of(new Turn(question, plan.indexOf(question) + 1, why));
      }
    }
    return Optional.empty();
  }

  private List<QuestionId> inOrderOfClosing() {
    return outcomes.stream().map(outcome -> outcome.turn().question()).distinct().toList();
  }
}
