package dev.viva.session;

import static dev.viva.journal.Grade.MISSED;
import static dev.viva.journal.Grade.SHAKY;
import static dev.viva.journal.Grade.SOLID;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.journal.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UndoTest {

  @Test
  void aGradeIsTakenBackToItsRevealWithTicksTypedAnswerAndTime() {
    Story story =
        Story.of("a", "b")
            .asked("a")
            .hinted("a")
            .typed("a", "because")
            .revealed("a", 42)
            .probed("a", 1)
            .probeEnded("a", 1, "m2");
    Step.Judge before = (Step.Judge) story.session().step();

    Session session = story.graded("a", SHAKY, "m1").asked("b").undone().session();

    assertEquals(before.toggled(0), session.step());
    assertEquals(List.of(), session.outcomes());
  }

  @Test
  void aSkipIsTakenBackToThinkingWithTheTimeItTook() {
    Session session = Story.of("a", "b").asked("a").hinted("a").skipped("a").undone().session();

    Step.Answer answer = (Step.Answer) session.step();
    assertEquals(4_000, answer.spentMs());
    assertEquals(true, answer.help().hinted());
  }

  @Test
  void theLastGradeIsTakenBackWhileClosing() {
    Story story = Story.of("a").went("a", SOLID);

    assertEquals("close", story.step());
    assertEquals("judge a", story.undone().step());
  }

  @Test
  void anotherGradeTakesItsPlace() {
    Session session = Story.of("a", "b").went("a", SOLID).undone().graded("a", MISSED).session();

    assertEquals(List.of("a missed"), Story.outcomes(session));
    assertEquals("ask b", Story.step(session));
  }

  @Test
  void undoGoesBackAsFarAsTheBeginning() {
    Story story =
        Story.of("a", "b", "c").went("a", SOLID).asked("b").skipped("b").went("c", MISSED);

    assertEquals("judge c", story.undone().step());
    assertEquals("answer b", story.undone().step());
    assertEquals("judge a", story.undone().step());
    assertEquals(Optional.empty(), story.session().undoable());
  }

  @Test
  void aComebackIsTakenBackToTheComeback() {
    Story story = Story.of("a").went("a", MISSED).went("a", SOLID).undone();

    Step.Judge judge = (Step.Judge) story.session().step();
    assertEquals(new Turn(Story.id("a"), 1, Turn.Why.MISSED_BEFORE), judge.turn());
    assertEquals("judge a", story.undone().step());
    assertEquals(List.of(), Story.outcomes(story.session()));
  }

  @Test
  void helpThatAnotherQuestionGotIsNotForgotten() {
    Story story = Story.of("a", "b").went("a", SOLID).asked("b").hinted("b").undone();

    Session session = story.graded("a", SHAKY).asked("b").session();

    assertEquals(true, ((Step.Answer) session.step()).help().hinted());
  }

  @Test
  void marksStay() {
    Story story = Story.of("a", "b").asked("a").revealed("a", 9);
    story.then(new Event.Marked(Story.id("a"), true)).graded("a", SOLID).undone();

    assertEquals(Set.of(Story.id("a")), story.session().marked());
  }

  @Test
  void whereAnEarlierOneIsTakenBackTheLaterOnesHadBeen() {
    Story story = Story.of("a", "b", "c").went("a", SOLID).went("b", SOLID).went("c", SHAKY);
    long second = story.session().outcomes().get(1).seq();

    story.then(new Event.Undone(second));

    assertEquals("judge b", story.step());
    assertEquals(List.of("a solid"), Story.outcomes(story.session()));
  }

  @Test
  void aNumberThatIsNoClosingTakesNothingBack() {
    Story story = Story.of("a", "b").went("a", SOLID);
    Session before = story.session();

    assertEquals(before, story.then(new Event.Undone(1)).then(new Event.Undone(99)).session());
  }

  @Test
  void undoWorksAcrossAResume() {
    Story story = Story.of("a", "b").went("a", SHAKY).asked("b");
    Session resumed = story.session().resumed(story.session().plan());

    Outcome latest = resumed.undoable().orElseThrow();
    Session undone = resumed.on(story.undone().entries().get(story.entries().size() - 1));

    assertEquals("a", latest.turn().question().question());
    assertEquals("judge a", Story.step(undone));
  }

  @Test
  void whatIsInNoDeckAnyMoreCannotBeGoneBackTo() {
    Session session = Story.of("a", "b").went("a", SOLID).session();

    assertEquals(Optional.empty(), session.resumed(Set.of(Story.id("b"))).undoable());
  }
}
