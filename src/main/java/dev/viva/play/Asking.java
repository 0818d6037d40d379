package dev.viva.play;

import dev.viva.deck.KeyPoint;
import dev.viva.deck.Question;
import dev.viva.deck.QuestionId;
import dev.viva.journal.Checklist;
import dev.viva.journal.Event;
import dev.viva.session.Evidence;
import dev.viva.session.Outcome;
import dev.viva.session.Session;
import dev.viva.session.Step;
import dev.viva.text.Text;
import dev.viva.view.AnswerLines;
import dev.viva.view.QuestionLines;
import dev.viva.view.SittingLines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Puts a question to the person, and puts it back when a grade or skip is undone. */
final class Asking {
  private final Sitting sitting;

  Asking(Sitting sitting) {
    this.sitting = sitting;
  }

  Session ask(Step.Ask step) {
    Question question = sitting.question(step.turn().question());
    noteEdit(step, question);
    Checklist checklist = checklist(question.checklist());
    sitting.say(
        QuestionLines.asked(step.turn(), sitting.total(), question, sitting.console.width()));
    Session session =
        sitting.record(
            new Event.Asked(
                step.turn().question(),
                step.turn().attempt(),
                question.hash(),
                question.topic(),
                question.level(),
                question.seconds(),
                question.ask(),
                checklist));
    if (session.step() instanceof Step.Answer answer) {
      answer.help().typed().ifPresent(typed -> sitting.muted("Your typed answer is kept."));
      start(answer);
    }
    return session;
  }

  private void start(Step.Answer answer) {
    sitting.watch.start(answer.asked().seconds(), answer.spentMs());
    sitting.still.start(answer.asked().seconds());
  }

  /** The words of points, in the order of a checklist. */
  static Checklist checklist(List<KeyPoint> points) {
    return new Checklist(
        points.stream().filter(KeyPoint::must).map(KeyPoint::text).toList(),
        points.stream().filter(point -> !point.must()).map(KeyPoint::text).toList());
  }

  /** A question whose words are not those of the plan is said once, and remembered. */
  private void noteEdit(Step.Ask step, Question question) {
    Session session = sitting.session();
    QuestionId id = step.turn().question();
    boolean big = step.before().filter(asked -> isBig(asked, question)).isPresent();
    session.started().questions().stream()
        .filter(planned -> planned.question().equals(id))
        .filter(planned -> !planned.hash().equals(question.hash()))
        .filter(planned -> !session.edited().contains(planned.question()))
        .findFirst()
        .ifPresent(planned -> noteEdit(id, planned.hash(), question.hash(), big));
  }

  private void noteEdit(QuestionId id, String was, String now, boolean big) {
    sitting.record(new Event.Edited(id, was, now, big));
    sitting.say(SittingLines.edited(big, sitting.console.width()));
  }

  /** The deck was edited: an open prompt is put again in its new words, a reveal stays. */
  Session edited(QuestionId id, Question old, Question now) {
    noteEdit(id, old.hash(), now.hash(), isBig(old, now));
    Session session = sitting.session();
    return session.step() instanceof Step.Answer answer ? askAgain(answer) : session;
  }

  private static boolean isBig(Question old, Question now) {
    return isBig(old.ask(), checklist(old.checklist()), now);
  }

  private static boolean isBig(Event.Asked old, Question now) {
    return isBig(old.ask(), old.checklist(), now);
  }

  private static boolean isBig(String ask, Checklist points, Question now) {
    return Question.isBigEdit(ask, points.texts(), now.ask(), checklist(now.checklist()).texts());
  }

  private Session askAgain(Step.Answer answer) {
    long spent = sitting.watch.thinkMs();
    Session session = ask(new Step.Ask(answer.turn(), Optional.of(answer.asked())));
    sitting.watch.start(answer.asked().seconds(), spent);
    return session;
  }

  /** Takes back the latest grade or skip; back to that question as it was before. */
  Session undo() {
    Outcome latest = sitting.session().undoable().orElseThrow();
    Session session = sitting.record(new Event.Undone(latest.seq()));
    int width = sitting.console.width();
    sitting.say(SittingLines.takenBack(latest, sitting.total(), width));
    Question question = sitting.question(latest.turn().question());
    if (session.step() instanceof Step.Answer answer) {
      sitting.say(QuestionLines.asked(answer.turn(), sitting.total(), question, width));
      start(answer);
    } else if (session.step() instanceof Step.Judge judge) {
      sitting.say(checklist(question, judge, width));
    }
    return session;
  }

  /** The checklist of a revealed question with the evidence of a typed answer. */
  static List<Text> checklist(Question question, Step.Judge judge, int width) {
    return AnswerLines.checklist(
        points(question, judge.asked()), judge.help().shown(), evidence(question, judge), width);
  }

  /** The person's own words that show points, by the places of those that can be ticked. */
  static Map<Integer, String> evidence(Question question, Step.Judge judge) {
    Map<Integer, String> evidence =
        judge
            .help()
            .typed()
            .map(typed -> Evidence.of(points(question, judge.asked()), typed.text()))
            .orElseGet(TreeMap::new);
    evidence.keySet().retainAll(judge.tickable());
    return evidence;
  }

  /** The points as they were asked, also when the question was edited since. */
  private static List<KeyPoint> points(Question question, Event.Asked asked) {
    if (checklist(question.checklist()).equals(asked.checklist())) {
      return question.checklist();
    }
    Checklist old = asked.checklist();
    return IntStream.range(0, old.size())
        .mapToObj(i -> new KeyPoint(old.text(i), old.isMust(i), List.of(), List.of()))
        .toList();
  }
}
