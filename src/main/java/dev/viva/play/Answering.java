package dev.viva.play;

import dev.viva.deck.Question;
import dev.viva.journal.Confidence;
import dev.viva.journal.Event;
import dev.viva.session.Session;
import dev.viva.session.Step;
import dev.viva.session.Turn;
import dev.viva.terminal.Console.Typed;
import dev.viva.terminal.Key;
import dev.viva.text.Text;
import dev.viva.view.AnswerLines;
import dev.viva.view.GradeLines;
import dev.viva.view.KeyHelp;
import dev.viva.view.SittingLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The prompt is out: help, a typed answer, a skip, or the reveal. */
final class Answering {
  private final Sitting sitting;
  private final AnyTime anyTime;
  private Optional<Turn> typeOffered = Optional.empty();

  Answering(Sitting sitting, AnyTime anyTime) {
    this.sitting = sitting;
    this.anyTime = anyTime;
  }

  Session key(Step.Answer answer) {
    if (wantsTyping(answer)) {
      typeOffered = Optional.of(answer.turn());
      return type(answer);
    }
    Keys keys = keys(answer);
    Key key = sitting.console.key(sitting.moments.answering(answer, keys));
    sitting.watch.key();
    if (key instanceof Key.Enter) {
      return reveal(answer);
    }
    return switch (key instanceof Key.Sign sign ? sign.character() : 0) {
      case ' ' -> reveal(answer);
      case '.' -> point(answer);
      case 'h' -> hint(answer);
      case 't' -> type(answer);
      case 's' -> skip(answer);
      case '?' -> explainKeys(answer);
      default -> anyTime.key(key, answer.turn(), answer.asked().seconds());
    };
  }

  private boolean wantsTyping(Step.Answer answer) {
    return sitting.session().started().options().typed()
        && answer.help().typed().isEmpty()
        && !typeOffered.equals(Optional.of(answer.turn()));
  }

  private Session point(Step.Answer answer) {
    OptionalInt next = nextPoint(answer);
    if (next.isEmpty()) {
      return sitting.session();
    }
    Session session = sitting.record(new Event.Pointed(answer.turn().question(), next.getAsInt()));
    sitting.say(SittingLines.point(answer.asked().checklist(), next.getAsInt(), width()));
    return session;
  }

  /** The first point not shown yet. */
  private static OptionalInt nextPoint(Step.Answer answer) {
    for (int point = 0; point < answer.asked().checklist().size(); point++) {
      if (!answer.help().shown().contains(point)) {
        return OptionalInt.of(point);
      }
    }
    return OptionalInt.empty();
  }

  private Session hint(Step.Answer answer) {
    Optional<String> hint = question(answer).hint();
    if (hint.isEmpty() || answer.help().hinted()) {
      return sitting.session();
    }
    Session session = sitting.record(new Event.Hinted(answer.turn().question()));
    sitting.say(SittingLines.hint(hint.get(), width()));
    return session;
  }

  private Session type(Step.Answer answer) {
    sitting.muted(sitting.console.howToType());
    Typed typed = sitting.console.type(sitting.moments.typing(answer.asked().seconds()));
    sitting.watch.key();
    if (typed instanceof Typed.End) {
      return sitting.quit();
    }
    if (typed instanceof Typed.Answer given && !given.text().isBlank()) {
      sitting.console.dropPending();
      long ms = sitting.watch.thinkMs();
      Session session = sitting.record(new Event.Typed(answer.turn().question(), given.text(), ms));
      return session.step() instanceof Step.Answer submitted ? reveal(submitted) : session;
    }
    sitting.muted("Nothing was kept; the question is still open.");
    return sitting.session();
  }

  private Session skip(Step.Answer answer) {
    Session session =
        sitting.record(new Event.Skipped(answer.turn().question(), sitting.watch.thinkMs()));
    sitting.say(GradeLines.skipped(answer.turn(), width()));
    return session;
  }

  private Session reveal(Step.Answer answer) {
    if (sitting.session().started().options().sureFirst() && answer.help().confidence().isEmpty()) {
      Key key = sitting.console.key(sitting.moments.sure());
      if (key instanceof Key.Sign sign && sign.character() >= '1' && sign.character() <= '3') {
        sitting.record(
            new Event.Confident(answer.turn().question(), Confidence.of(sign.character() - '0')));
      } else if (!(key instanceof Key.Enter) && !key.equals(new Key.Sign(' '))) {
        return anyTime.key(key, answer.turn(), answer.asked().seconds());
      }
    }
    long thinkMs = answer.help().typed().map(Event.Typed::ms).orElseGet(sitting.watch::thinkMs);
    Session session =
        sitting.record(
            new Event.Revealed(
                answer.turn().question(),
                thinkMs,
                sitting.watch.pausedMs(),
                sitting.watch.awayMs()));
    if (session.step() instanceof Step.Judge judge) {
      return revealed(judge);
    }
    return session;
  }

  /** Prints the answer and, last, the checklist; ticks what a typed answer shows. */
  private Session revealed(Step.Judge judge) {
    Question question = sitting.question(judge.turn().question());
    Map<Integer, String> evidence = Asking.evidence(question, judge);
    Step.Judge ticked = judge;
    for (int index : evidence.keySet()) {
      ticked = ticked.toggled(index);
    }
    List<Text> answer = AnswerLines.revealed(question, judge.help(), judge.reveal(), width());
    sitting.say(answer);
    sitting.say(SittingLines.BLANK);
    if (answer.size() > sitting.console.height() && sitting.console.height() > 0) {
      sitting.say(SittingLines.reminder(question, width()));
    }
    sitting.say(Asking.checklist(question, judge, width()));
    sitting.say(AnswerLines.redFlags(question.redFlags(), width()));
    int followUps = judge.turn().attempt() == 1 ? question.followUps().size() : 0;
    sitting.say(SittingLines.howToTick(judge.tickable(), ticked.ticks(), followUps, width()));
    sitting.reviewStarts();
    return sitting.at(ticked);
  }

  private Keys keys(Step.Answer answer) {
    List<String> words = new ArrayList<>(List.of("Space answer"));
    StringBuilder signs = new StringBuilder("Space");
    if (nextPoint(answer).isPresent()) {
      words.add(". point");
      signs.append(" .");
    }
    if (question(answer).hint().isPresent() && !answer.help().hinted()) {
      words.add("h hint");
      signs.append(" h");
    }
    words.add("t type");
    words.add("s skip");
    words.add("? keys");
    return new Keys(words, signs.append(" t s").append(anyTime.signs()).toString());
  }

  private Session explainKeys(Step.Answer answer) {
    boolean hint = question(answer).hint().isPresent() && !answer.help().hinted();
    boolean point = nextPoint(answer).isPresent();
    sitting.say(KeyHelp.before(hint, point, anyTime.help(), width()));
    return sitting.session();
  }

  private Question question(Step.Answer answer) {
    return sitting.question(answer.turn().question());
  }

  private int width() {
    return sitting.console.width();
  }
}
