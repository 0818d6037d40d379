package dev.viva.session;

import dev.viva.deck.QuestionId;
import dev.viva.journal.Grade;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whose turn it is: the first unasked question, then the missed ones, which come back once and
 * after at least three other questions if there are, then the skipped ones, which come back once.
 */
final class Agenda {
  /** How many other questions lie between a miss and its comeback, where there are so many. */
  static final int GAP = 3;

  private final List<QuestionId> order;
  private final List<Outcome> outcomes;

  private Agenda(List<QuestionId> order, List<Outcome> outcomes) {
    this.order = order;
    this.outcomes = outcomes;
  }

  static Step next(List<QuestionId> order, List<Outcome> outcomes) {
    Agenda agenda = new Agenda(order, outcomes);
    return agenda
        .firstUnasked()
        .or(() -> agenda.firstMissed(GAP))
        .or(agenda::firstSkipped)
        .or(() -> agenda.firstMissed(0))
        .<Step>map(Step.Ask::new)
        .orElseGet(Step.Close::new);
  }

  private Optional<Turn> firstUnasked() {
    return first(order, Turn.Why.FIRST, question -> latest(question) < 0);
  }

  private Optional<Turn> firstMissed(int gap) {
    return first(
        inOrderOfClosing(),
        Turn.Why.MISSED_BEFORE,
        question -> {
          Outcome outcome = outcomes.get(latest(question));
          return outcome.turn().attempt() == 1
              && outcome.grade().equals(Optional.of(Grade.MISSED))
              && outcomes.size() - 1 - latest(question) >= gap;
        });
  }

  private Optional<Turn> firstSkipped() {
    return first(
        inOrderOfClosing(),
        Turn.Why.SKIPPED_BEFORE,
        question -> {
          Outcome outcome = outcomes.get(latest(question));
          return outcome.isSkip() && outcome.turn().why() == Turn.Why.FIRST;
        });
  }

  private Optional<Turn> first(
      List<QuestionId> from, Turn.Why why, java.util.function.Predicate<QuestionId> wanted) {
    return from.stream()
        .filter(wanted)
        .findFirst()
        .map(question -> new Turn(question, order.indexOf(question) + 1, why));
  }

  /** The place of a question's latest outcome, or -1. */
  private int latest(QuestionId question) {
    return IntStream.range(0, outcomes.size())
        .filter(i -> outcomes.get(i).turn().question().equals(question))
        .max()
        .orElse(-1);
  }

  private List<QuestionId> inOrderOfClosing() {
    return outcomes.stream()
        .map(outcome -> outcome.turn().question())
        .filter(order::contains)
        .distinct()
        .toList();
  }
}
