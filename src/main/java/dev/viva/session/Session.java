package dev.viva.session;

import dev.viva.deck.QuestionId;
import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import dev.viva.journal.Options;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One sitting: a fold over its events. Nothing else is remembered, so a sitting that was killed,
 * one that goes on, and one in a report are the same value. Events that make no sense where they
 * stand, because a neighbouring line was lost, change nothing: a lost line costs its own question.
 *
 * @param started how it began
 * @param plan the questions of the plan in their order, which gives each its position
 * @param present the questions of the plan that can still be asked
 * @param outcomes the closed turns in the order of their closing
 * @param helps what was shown and said of questions that are not closed
 * @param marked the questions that were marked for later
 * @param edited the questions that are known not to be those of the plan any more
 */
public record Session(
    Event.Started started,
    List<QuestionId> plan,
    Set<QuestionId> present,
    Step step,
    List<Outcome> outcomes,
    Map<QuestionId, Help> helps,
    Set<QuestionId> marked,
    Set<QuestionId> edited) {
  public Session {
    plan = List.copyOf(plan);
    present = Set.copyOf(present);
    outcomes = List.copyOf(outcomes);
    helps = Map.copyOf(helps);
    marked = Set.copyOf(marked);
    edited = Set.copyOf(edited);
  }

  /** A sitting that has just begun. */
  public static Session of(Event.Started started) {
    List<QuestionId> plan =
        started.questions().stream().map(Event.Planned::question).distinct().toList();
    Step first = Agenda.next(plan, plan, List.of());
    return new Session(
        started, plan, new HashSet<>(plan), first, List.of(), Map.of(), Set.of(), Set.of());
  }

  /** The fold over the entries of one sitting, in their order; empty when they name no question. */
  public static Optional<Session> of(List<Entry> entries) {
    return begun(entries).map(started -> of(started).on(entries));
  }

  /** The sitting after these entries. */
  Session on(List<Entry> entries) {
    Session session = this;
    for (Entry entry : entries) {
      session = session.on(entry);
    }
    return session;
  }

  /** The plan; where its line was lost, what was asked. */
  static Optional<Event.Started> begun(List<Entry> entries) {
    Map<QuestionId, Event.Planned> asked = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.event() instanceof Event.Started started) {
        return Optional.of(started);
      }
      if (entry.event() instanceof Event.Asked event) {
        asked.putIfAbsent(event.question(), new Event.Planned(event.question(), event.hash()));
      }
    }
    Options unknown = new Options(List.of(), false, false);
    return Optional.of(new Event.Started(unknown, 0, "", List.copyOf(asked.values())))
        .filter(started -> !started.questions().isEmpty());
  }

  /** The sitting after this entry. */
  public Session on(Entry entry) {
    return entry.event().fold(new Transition(this, entry.seq()));
  }

  /** The sitting with other ticks; they are no event, a kill may lose them. */
  public Session at(Step ephemeral) {
    return new Session(started, plan, present, ephemeral, outcomes, helps, marked, edited);
  }

  /**
   * The sitting as it goes on after a break: an open question is asked again, and questions that
   * are in no deck any more are left out.
   *
   * @param here the questions that can be asked
   */
  public Session resumed(Collection<QuestionId> here) {
    Set<QuestionId> left = new HashSet<>(present);
    left.retainAll(here);
    Step next = step;
    if (!(step instanceof Step.Done)) {
      next =
          openTurn()
              .filter(turn -> left.contains(turn.question()))
              .<Step>map(turn -> new Step.Ask(turn, openAsked()))
              .orElseGet(() -> Agenda.next(plan, left, outcomes));
    }
    return new Session(started, plan, left, next, outcomes, helps, marked, edited);
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

  /** How the open question was put. */
  private Optional<Event.Asked> openAsked() {
    return step.fold(
        Step.Ask::before,
        answer -> Optional.of(answer.asked()),
        judge -> Optional.of(judge.asked()),
        probing -> Optional.of(probing.judge().asked()),
        close -> Optional.empty(),
        done -> Optional.empty());
  }

  /** The first grade of each question, with which it counts, in the order of the plan. */
  public List<Outcome> firstGrades() {
    Set<QuestionId> seen = new HashSet<>();
    return outcomes.stream()
        .filter(outcome -> !outcome.isSkip() && seen.add(outcome.turn().question()))
        .sorted((one, other) -> Integer.compare(one.turn().position(), other.turn().position()))
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
    Set<QuestionId> open = new HashSet<>();
    outcomes.forEach(outcome -> open.add(outcome.turn().question()));
    firstGrades().forEach(outcome -> open.remove(outcome.turn().question()));
    return plan.stream().filter(open::contains).toList();
  }

  /** What undo would take back: the latest grade or skip, if its question is still there. */
  public Optional<Outcome> undoable() {
    return outcomes.isEmpty()
        ? Optional.empty()
        : Optional.of(outcomes.get(outcomes.size() - 1))
            .filter(latest -> present.contains(latest.turn().question()));
  }

  Session asking(Turn turn, Event.Asked asked) {
    Help help = helps.getOrDefault(turn.question(), Help.NONE);
    return at(new Step.Answer(turn, asked, help, 0));
  }

  Session helped(Step.Answer answer, Help help) {
    Map<QuestionId, Help> more = new HashMap<>(helps);
    more.put(answer.turn().question(), help);
    return new Session(started, plan, present, answer.with(help), outcomes, more, marked, edited);
  }

  Session closed(Outcome outcome) {
    List<Outcome> more = new ArrayList<>(outcomes);
    more.add(outcome);
    Map<QuestionId, Help> open = new HashMap<>(helps);
    open.remove(outcome.turn().question());
    Step next = Agenda.next(plan, present, more);
    return new Session(started, plan, present, next, more, open, marked, edited);
  }

  /**
   * Back before a closing, and before those after it: undo takes back the latest, so where an
   * earlier one was taken back, the later ones had been, though the lines that say so were lost.
   * What is known of other questions stays known.
   */
  Session undone(int outcome, Step before) {
    Map<QuestionId, Help> open = new HashMap<>(helps);
    for (int i = outcomes.size() - 1; i >= outcome; i--) {
      open.put(outcomes.get(i).turn().question(), outcomes.get(i).help());
    }
    List<Outcome> fewer = outcomes.subList(0, outcome);
    return new Session(started, plan, present, before, fewer, open, marked, edited);
  }

  Session marked(QuestionId question, boolean on) {
    Set<QuestionId> more = new HashSet<>(marked);
    if (on) {
      more.add(question);
    } else {
      more.remove(question);
    }
    return new Session(started, plan, present, step, outcomes, helps, more, edited);
  }

  Session edited(QuestionId question) {
    Set<QuestionId> more = new HashSet<>(edited);
    more.add(question);
    return new Session(started, plan, present, step, outcomes, helps, marked, more);
  }
}
