package dev.viva.play;

import dev.viva.deck.FollowUp;
import dev.viva.deck.KeyPoint;
import dev.viva.journal.Checklist;
import dev.viva.journal.Event;
import dev.viva.session.Probe;
import dev.viva.session.Session;
import dev.viva.session.Step;
import dev.viva.terminal.Key;
import dev.viva.view.AnswerLines;
import dev.viva.view.GradeLines;
import dev.viva.view.KeyHelp;
import dev.viva.view.QuestionLines;
import dev.viva.view.SittingLines;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A follow-up: its own prompt, clock, reveal and ticks; no grade. */
final class Probing {
  /** A follow-up may take half of its question's time, within these seconds. */
  private static final int SHORTEST = 30;

  private static final int LONGEST = 90;

  private final Sitting sitting;
  private final AnyTime anyTime;

  Probing(Sitting sitting, AnyTime anyTime) {
    this.sitting = sitting;
    this.anyTime = anyTime;
  }

  /** Puts a follow-up and waits until its answer is wanted. */
  Session ask(Step.Judge judge, FollowUp followUp) {
    int n = judge.probes().size() + 1;
    int count = sitting.question(judge.turn().question()).followUps().size();
    int seconds = seconds(judge);
    sitting.say(
        QuestionLines.followUp(
            judge.turn(), sitting.total(), n, count, seconds, followUp.ask(), width()));
    sitting.watch.start(seconds, 0);
    sitting.still.start(seconds);
    Keys keys = new Keys(List.of("Space answer", "? keys"), "Space" + anyTime.signs());
    while (true) {
      Key key = sitting.console.key(sitting.moments.following(judge.turn(), seconds, keys));
      sitting.watch.key();
      if (key instanceof Key.Enter || key.equals(new Key.Sign(' '))) {
        return reveal(judge, followUp, n, seconds);
      }
      if (key.equals(new Key.Sign('?'))) {
        sitting.say(KeyHelp.followUp(anyTime.help(), width()));
        continue;
      }
      Session before = sitting.session();
      Session after = anyTime.key(key, judge.turn(), seconds);
      if (sitting.isLeft() || !after.step().equals(before.step())) {
        return after;
      }
    }
  }

  private Session reveal(Step.Judge judge, FollowUp followUp, int n, int seconds) {
    Checklist checklist =
        followUp.points().isEmpty()
            ? new Checklist(List.of("The answer above, in substance"), List.of())
            : Asking.checklist(followUp.points());
    long ms = sitting.watch.thinkMs();
    Session session =
        sitting.record(new Event.Probed(judge.turn().question(), n, followUp.ask(), checklist, ms));
    sitting.say(AnswerLines.followUp(followUp, ms, seconds, width()));
    sitting.say(SittingLines.BLANK);
    List<KeyPoint> points =
        checklist.texts().stream()
            .map(text -> new KeyPoint(text, checklist.musts().contains(text), List.of(), List.of()))
            .toList();
    sitting.say(AnswerLines.checklist(points, Set.of(), Map.of(), width()));
    if (session.step() instanceof Step.Probing probing) {
      sitting.say(SittingLines.howToTick(probing.tickable(), List.of(), 0, width()));
    }
    return session;
  }

  Session key(Step.Probing probing) {
    Checklist checklist = probing.probed().checklist();
    String letters = SittingLines.letters(probing.tickable());
    Keys keys = new Keys(List.of("? keys"), letters + " * Enter" + anyTime.signs());
    Key key = sitting.console.key(sitting.moments.probing(probing, keys));
    if (key instanceof Key.Enter) {
      return end(probing);
    }
    if (key instanceof Key.Sign sign) {
      int index = sign.character() - 'a';
      if (index >= 0 && index < checklist.size()) {
        return sitting.at(probing.toggled(index));
      }
      if (sign.character() == '*') {
        return sitting.at(probing.allTicked());
      }
      if (sign.character() == '?') {
        sitting.say(KeyHelp.probing(probing.tickable(), anyTime.help(), width()));
        return sitting.session();
      }
    }
    return anyTime.key(key, probing.judge().turn(), probing.judge().asked().seconds());
  }

  private Session end(Step.Probing probing) {
    Session session =
        sitting.record(
            new Event.ProbeEnded(
                probing.judge().turn().question(), probing.probed().n(), probing.hit()));
    Probe probe = new Probe(probing.probed(), probing.hit());
    sitting.say(GradeLines.followUp(probe, seconds(probing.judge()), width()));
    return session;
  }

  private static int seconds(Step.Judge judge) {
    return Math.max(SHORTEST, Math.min(LONGEST, judge.asked().seconds() / 2));
  }

  private int width() {
    return sitting.console.width();
  }
}
