package dev.viva.session;

import dev.viva.deck.QuestionId;
import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One sitting: a fold over its events. Nothing else is remembered, so a sitting that was killed,
 * one that goes on, and one in a report are the same value. Events that make no sense where they
 * stand, because a neighbouring line was lost, change nothing.
 *
 * @param started the plan; a session without it has not begun and does not exist
 * @param order the questions of the plan that are still to be had
 * @param outcomes the closed turns in the order of their closing
 * @param helps what was shown and said of questions still open
 * @param before how it stood before the latest grade or skip, for undo
 */
public record Session(
    Event.Started started,
    List<QuestionId> order,
    Step step,
    List<Outcome> outcomes,
    Map<QuestionId, Help> helps,
    Set<QuestionId> marked,
    Set<QuestionId> edited,
    Optional<Session> before) {
  public Session {
    order = List.copyOf(order);
    outcomes = List.copyOf(outcomes);
    helps = Map.copyOf(helps);
    marked = Set.copyOf(marked);
    edited = Set.copyOf(edited);
  }

  /** A sitting that has just begun. */
  public static Session of(Event.Started started) {
    List<QuestionId> order = started.questions().stream().map(Event.Planned::question).toList();
    Step first = Agenda.next(order, List.of());
    return new Session(
        started, order, first, List.of(), Map.of(), Set.of(), Set.of(), Optional.empty());
  }

  /** The fold over the entries of one sitting; empty when its first line is not there. */
  public static Optional<Session> of(List<Entry> entries) {
    Optional<Session> session = Optional.empty();
    for (Entry entry : entries) {
      if (session.isPresent()) {
        session = Optional.of(session.get().on(entry));
      } else if (entry.event() instanceof Event.Started started) {
        session = Optional.of(of(started));
      }
    }
    return session;
  }

  /** The sitting after this entry. */
  public Session on(Entry entry) {
    return entry.event().fold(new Transition(this, entry.seq()));
  }

  /** The sitting with other ticks; they are no event, a kill may lose them. */
  public Session at(Step ephemeral) {
    return new Session(started, order, ephemeral, outcomes, helps, marked, edited, before);
  }

  /**
   * The sitting as it goes on after a break: an open question is asked again, and questions that
   * are in no deck any more are left out.
   */
  public Session resumed(Collection<QuestionId> present) {
    List<QuestionId> left = order.stream().filter(present::contains).toList();
    Step next = step;
    if (!(step instanceof Step.Done)) {
      next =
          openTurn()
              .filter(turn -> left.contains(turn.question()))
              .map(this::asked)
              .orElseGet(() -> Agenda.next(left, outcomes));
    }
    return new Session(started, left, next, outcomes, helps, marked, edited, before);
  }

  private Step asked(Turn turn) {
    return new Step.Ask(turn);
  }

  /** The turn that is begun and not closed. */
  public Optional<Turn> openTurn() {
    return step.fold(
        ask -> Optional.of(ask.turn()),
        answer -> Optional.of(answer.turn()),
        judge -> Optional.of(judge.turn()),
        probing -> Optional.of(probing.judge().turn()),
        close -> Optional.empty(),
        done -> Optional.empty());
  }

  /** The first grade of each question, with which it counts, in the order of the plan. */
  public List<Outcome> firstGrades() {
    Set<QuestionId> seen = new HashSet<>();
    return outcomes.stream()
        .filter(outcome -> !outcome.isSkip() && seen.add(outcome.turn().question()))
        .toList();
  }

  /** The comeback of a question after it was missed, once it is closed. */
  public Optional<Outcome> comeback(QuestionId question) {
    return outcomes.stream()
        .filter(outcome -> outcome.turn().question().equals(question))
        .filter(outcome -> outcome.turn().attempt() == 2)
        .findFirst();
  }

  /** The grade of a question's comeback after it was missed. */
  public Optional<Grade> secondGrade(QuestionId question) {
    return comeback(question).flatMap(Outcome::grade);
  }

  /** The questions that were skipped and never graded, in the order of the plan. */
  public List<QuestionId> unanswered() {
    return order.stream()
        .filter(
            question ->
                outcomes.stream().anyMatch(o -> o.turn().question().equals(question))
                    && outcomes.stream()
                        .filter(o -> o.turn().question().equals(question))
                        .allMatch(Outcome::isSkip))
        .toList();
  }

  /** The closing that undo would take back. */
  public Optional<Outcome> undoable() {
    return before.isEmpty() || outcomes.isEmpty()
        ? Optional.empty()
        : Optional.of(outcomes.get(outcomes.size() - 1));
  }

  Session asking(Turn turn, Event.Asked asked) {
    Help help = helps.getOrDefault(turn.question(), Help.NONE);
    return at(new Step.Answer(turn, asked, help, 0));
  }

  Session helped(Step.Answer answer, Help help) {
    Map<QuestionId, Help> more = new HashMap<>(helps);
    more.put(answer.turn().question(), help);
    return new Session(started, order, answer.with(help), outcomes, more, marked, edited, before);
  }

  Session closed(Outcome outcome) {
    List<Outcome> more = new ArrayList<>(outcomes);
    more.add(outcome);
    Map<QuestionId, Help> open = new HashMap<>(helps);
    open.remove(outcome.turn().question());
    Step next = Agenda.next(order, more);
    return new Session(started, order, next, more, open, marked, edited, Optional.of(this));
  }

  /** Back before the latest closing; marks and edits are facts of their own and stay. */
  Session undone(Step step) {
    Session then = before.orElseThrow();
    return new Session(
        started, order, step, then.outcomes, then.helps, marked, edited, then.before);
  }

  Session marked(QuestionId question, boolean on) {
    Set<QuestionId> more = new HashSet<>(marked);
    if (on) {
      more.add(question);
    } else {
      more.remove(question);
    }
    return new Session(started, order, step, outcomes, helps, more, edited, before);
  }

  Session edited(QuestionId question) {
    Set<QuestionId> more = new HashSet<>(edited);
    more.add(question);
    return new Session(started, order, step, outcomes, helps, marked, more, before);
  }
}
