package dev.viva.session;

import dev.viva.deck.QuestionId;
import dev.viva.journal.Grade;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Whose turn it is: the first unasked question, then the missed ones, which come back once and
 * after at least three other questions if there are, then the skipped ones, which come back once.
 *
 * <p>It is asked after each question of sittings of thousands: so while some are unasked, all it
 * makes is a bit for each position.
 */
final class Agenda {
  /** How many other questions lie between a miss and its comeback, where there are so many. */
  static final int GAP = 3;

  private final List<QuestionId> plan;
  private final Collection<QuestionId> present;
  private final List<Outcome> outcomes;

  private Agenda(List<QuestionId> plan, Collection<QuestionId> present, List<Outcome> outcomes) {
    this.plan = plan;
    this.present = present;
    this.outcomes = outcomes;
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
    BitSet closed = new BitSet(plan.size() + 1);
    for (Outcome outcome : outcomes) {
      closed.set(outcome.turn().position());
    }
    for (int at = closed.nextClearBit(1); at <= plan.size(); at = closed.nextClearBit(at + 1)) {
      QuestionId question = plan.get(at - 1);
      if (present.contains(question)) {
        return Optional.of(new Turn(question, at, Turn.Why.FIRST));
      }
    }
    return Optional.empty();
  }

  private Optional<Turn> firstMissed(int gap) {
    return comeback(
        Turn.Why.MISSED_BEFORE,
        place -> {
          Outcome outcome = outcomes.get(place);
          return outcome.turn().attempt() == 1
              && outcome.grade().equals(Optional.of(Grade.MISSED))
              && outcomes.size() - 1 - place >= gap;
        });
  }

  private Optional<Turn> firstSkipped() {
    return comeback(
        Turn.Why.SKIPPED_BEFORE,
        place -> {
          Outcome outcome = outcomes.get(place);
          return outcome.isSkip() && outcome.turn().why() == Turn.Why.FIRST;
        });
  }

  /**
   * The first question to be closed of those whose latest outcome says that they come back.
   *
   * @param wanted is asked for the place of a question's latest outcome
   */
  private Optional<Turn> comeback(Turn.Why why, IntPredicate wanted) {
    int[] latest = new int[plan.size() + 1];
    for (int place = 0; place < outcomes.size(); place++) {
      latest[outcomes.get(place).turn().position()] = place;
    }
    for (Outcome outcome : outcomes) {
      Turn turn = outcome.turn();
      if (wanted.test(latest[turn.position()]) && present.contains(turn.question())) {
        return Optional.of(new Turn(turn.question(), turn.position(), why));
      }
    }
    return Optional.empty();
  }
}
