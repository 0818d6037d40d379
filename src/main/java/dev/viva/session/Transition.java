package dev.viva.session;

import dev.viva.deck.QuestionId;
import dev.viva.journal.Event;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The sitting after one event, case by case. */
final class Transition implements Event.Cases<Session> {
  private final Session session;
  private final long seq;

  Transition(Session session, long seq) {
    this.session = session;
    this.seq = seq;
  }

  @Override
  public Session started(Event.Started event) {
    return session;
  }

  @Override
  public Session asked(Event.Asked event) {
    Optional<Turn> expected =
        session.openTurn().filter(open -> open.question().equals(event.question()));
    return expected
        .or(() -> unexpected(event))
        .map(turn -> session.asking(turn, event))
        .orElse(session);
  }

  /** The turn of a question whose turn it is not, because a line before it was lost. */
  private Optional<Turn> unexpected(Event.Asked event) {
    int position = session.plan().indexOf(event.question()) + 1;
    if (session.step() instanceof Step.Done || position == 0) {
      return Optional.empty();
    }
    boolean closedBefore =
        session.outcomes().stream()
            .anyMatch(outcome -> outcome.turn().question().equals(event.question()));
    Turn.Why why = Turn.Why.FIRST;
    if (event.attempt() == 2) {
      why = Turn.Why.MISSED_BEFORE;
    } else if (closedBefore) {
      why = Turn.Why.SKIPPED_BEFORE;
    }
    return Optional.of(new Turn(event.question(), position, why));
  }

  @Override
  public Session hinted(Event.Hinted event) {
    return answering(event.question())
        .map(answer -> session.helped(answer, answer.help().withHint()))
        .orElse(session);
  }

  @Override
  public Session pointed(Event.Pointed event) {
    return answering(event.question())
        .filter(answer -> event.index() < answer.asked().checklist().size())
        .map(answer -> session.helped(answer, answer.help().withPoint(event.index())))
        .orElse(session);
  }

  @Override
  public Session confident(Event.Confident event) {
    return answering(event.question())
        .map(answer -> session.helped(answer, answer.help().withConfidence(event.confidence())))
        .orElse(session);
  }

  @Override
  public Session typed(Event.Typed event) {
    return answering(event.question())
        .map(answer -> session.helped(answer, answer.help().withTyped(event)))
        .orElse(session);
  }

  @Override
  public Session revealed(Event.Revealed event) {
    return answering(event.question())
        .map(answer -> session.at(judge(answer, event)))
        .orElse(session);
  }

  @Override
  public Session probed(Event.Probed event) {
    return judging(event.question())
        .map(judge -> session.at(new Step.Probing(judge, event, new TreeSet<>())))
        .orElse(session);
  }

  @Override
  public Session probeEnded(Event.ProbeEnded event) {
    if (session.step() instanceof Step.Probing probing
        && probing.judge().turn().question().equals(event.question())) {
      return session.at(probing.judge().withProbe(new Probe(probing.probed(), event.hit())));
    }
    return session;
  }

  @Override
  public Session graded(Event.Graded event) {
    Optional<Step.Judge> judge =
        judging(event.question())
            .or(() -> answering(event.question()).map(answer -> judge(answer, lost(event))));
    return judge.map(step -> session.closed(outcome(step, event))).orElse(session);
  }

  @Override
  public Session skipped(Event.Skipped event) {
    return answering(event.question())
        .map(answer -> session.closed(outcome(answer, event)))
        .orElse(session);
  }

  @Override
  public Session marked(Event.Marked event) {
    return session.marked(event.question(), event.on());
  }

  @Override
  public Session edited(Event.Edited event) {
    return session.edited(event.question());
  }

  @Override
  public Session paused(Event.Paused event) {
    return session;
  }

  @Override
  public Session undone(Event.Undone event) {
    List<Outcome> outcomes = session.outcomes();
    for (int i = outcomes.size() - 1; i >= 0 && !(session.step() instanceof Step.Done); i--) {
      if (outcomes.get(i).seq() == event.of()) {
        return session.undone(i, stepBefore(outcomes.get(i)));
      }
    }
    return session;
  }

  @Override
  public Session ended(Event.Ended event) {
    return session.step() instanceof Step.Done ? session : session.at(new Step.Done(event.how()));
  }

  /**
   * Where undo leads: a graded question after its reveal with its ticks, a skipped one to think.
   */
  private static Step stepBefore(Outcome latest) {
    if (latest.graded().isEmpty()) {
      return new Step.Answer(latest.turn(), latest.asked(), latest.help(), latest.thinkMs());
    }
    return new Step.Judge(
        latest.turn(),
        latest.asked(),
        latest.help(),
        latest.reveal().orElseThrow(),
        new TreeSet<>(latest.asked().checklist().indexesOf(latest.hit())),
        latest.probes());
  }

  private Optional<Step.Answer> answering(QuestionId question) {
    return session.step() instanceof Step.Answer answer && answer.turn().question().equals(question)
        ? Optional.of(answer)
        : Optional.empty();
  }

  private Optional<Step.Judge> judging(QuestionId question) {
    Step step = session.step() instanceof Step.Probing probing ? probing.judge() : session.step();
    return step instanceof Step.Judge judge && judge.turn().question().equals(question)
        ? Optional.of(judge)
        : Optional.empty();
  }

  private static Step.Judge judge(Step.Answer answer, Event.Revealed reveal) {
    return new Step.Judge(
        answer.turn(), answer.asked(), answer.help(), reveal, new TreeSet<>(), List.of());
  }

  /** What is known of a reveal whose own line was lost. */
  private static Event.Revealed lost(Event.Graded graded) {
    return new Event.Revealed(graded.question(), graded.thinkMs(), 0, 0);
  }

  private Outcome outcome(Step.Judge judge, Event.Graded event) {
    return new Outcome(
        judge.turn(),
        seq,
        judge.asked(),
        judge.help(),
        Optional.of(judge.reveal()),
        Optional.of(event),
        judge.probes(),
        event.thinkMs());
  }

  private Outcome outcome(Step.Answer answer, Event.Skipped event) {
    return new Outcome(
        answer.turn(),
        seq,
        answer.asked(),
        answer.help(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        event.thinkMs());
  }
}
