package dev.viva.play;

import dev.viva.deck.FollowUp;
import dev.viva.deck.Question;
import dev.viva.journal.Checklist;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import dev.viva.session.Outcome;
import dev.viva.session.Session;
import dev.viva.session.Step;
import dev.viva.store.Log;
import dev.viva.terminal.Key;
import dev.viva.view.GradeLines;
import dev.viva.view.KeyHelp;
import dev.viva.view.SavedLines;
import dev.viva.view.Saving;
import dev.viva.view.SittingLines;
import java.util.List;
import java.util.Optional;

/** The answer is out: ticks, the grade, follow-ups. */
final class Judging {
  private final Sitting sitting;
  private final AnyTime anyTime;
  private final Probing probing;

  Judging(Sitting sitting, AnyTime anyTime, Probing probing) {
    this.sitting = sitting;
    this.anyTime = anyTime;
    this.probing = probing;
  }

  Session key(Step.Judge judge) {
    Key key = sitting.console.key(sitting.moments.judging(judge, keys(judge)));
    if (key instanceof Key.Enter) {
      return judge.ticks().isEmpty() ? sayHowToGrade(judge) : grade(judge, judge.proposal());
    }
    char character = key instanceof Key.Sign sign ? sign.character() : 0;
    int index = character - 'a';
    if (index >= 0 && index < judge.asked().checklist().size()) {
      return tick(judge, index);
    }
    return switch (character) {
      case '1', '2', '3', '4' -> grade(judge, Grade.of(character - '0'));
      case '*' -> sitting.at(judge.allTicked());
      case 'n' -> followUp(judge);
      case '?' -> explainKeys(judge);
      default -> anyTime.key(key, judge.turn(), judge.asked().seconds());
    };
  }

  private Session tick(Step.Judge judge, int index) {
    if (judge.help().shown().contains(index)) {
      sitting.muted(
          Checklist.letter(index) + " was shown before you said it; it cannot be ticked.");
    }
    return sitting.at(judge.toggled(index));
  }

  private Session followUp(Step.Judge judge) {
    return nextFollowUp(judge).map(next -> probing.ask(judge, next)).orElseGet(sitting::session);
  }

  private Session sayHowToGrade(Step.Judge judge) {
    sitting.say(SittingLines.tickFirst(judge.tickable(), sitting.console.width()));
    return sitting.session();
  }

  private Session grade(Step.Judge judge, Grade grade) {
    Grade proposed = judge.ticks().isEmpty() ? grade : judge.proposal();
    Log.Receipt receipt =
        sitting.append(
            new Event.Graded(
                judge.turn().question(),
                grade,
                proposed,
                judge.hit(),
                judge.reveal().thinkMs(),
                sitting.reviewMs()));
    int followUps = question(judge).followUps().size();
    Session session = sitting.record(receipt);
    Outcome outcome = session.undoable().orElseThrow();
    boolean comesBack = grade == Grade.MISSED && judge.turn().attempt() == 1;
    int width = sitting.console.width();
    Saving saving = sitting.saving(receipt);
    sitting.say(GradeLines.settled(outcome, followUps, saving, comesBack, width));
    receipt.trouble().ifPresent(why -> sitting.say(SavedLines.held(why, width)));
    return session;
  }

  private Optional<FollowUp> nextFollowUp(Step.Judge judge) {
    List<FollowUp> all = question(judge).followUps();
    int asked = judge.probes().size();
    return judge.turn().attempt() == 1 && asked < all.size()
        ? Optional.of(all.get(asked))
        : Optional.empty();
  }

  private Keys keys(Step.Judge judge) {
    StringBuilder signs = new StringBuilder();
    if (!judge.tickable().isEmpty()) {
      signs.append(SittingLines.letters(judge.tickable())).append(" * ");
    }
    if (!judge.ticks().isEmpty()) {
      signs.append("Enter ");
    }
    signs.append("1-4");
    if (nextFollowUp(judge).isPresent()) {
      signs.append(" n");
    }
    return new Keys(List.of("? keys"), signs.append(anyTime.signs()).toString());
  }

  private Session explainKeys(Step.Judge judge) {
    boolean next = nextFollowUp(judge).isPresent();
    sitting.say(KeyHelp.after(judge.tickable(), next, anyTime.help(), sitting.console.width()));
    return sitting.session();
  }

  private Question question(Step.Judge judge) {
    return sitting.question(judge.turn().question());
  }
}
