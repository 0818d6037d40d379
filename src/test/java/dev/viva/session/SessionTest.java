package dev.viva.session;

import static dev.viva.journal.Grade.MISSED;
import static dev.viva.journal.Grade.NAILED;
import static dev.viva.journal.Grade.SHAKY;
import static dev.viva.journal.Grade.SOLID;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.journal.Confidence;
import dev.viva.journal.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SessionTest {

  @Test
  void aSittingBeginsWithTheFirstQuestion() {
    assertEquals(
        new Step.Ask(new Turn(Story.id("a"), 1, Turn.Why.FIRST)),
        Story.of("a", "b").session().step());
  }

  @Test
  void aQuestionIsAskedAnsweredJudgedAndClosed() {
    Story story = Story.of("a", "b");

    assertEquals("ask a", story.step());
    assertEquals("answer a", story.asked("a").step());
    assertEquals("judge a", story.revealed("a", 30).step());
    assertEquals("ask b", story.graded("a", SOLID).step());
  }

  @Test
  void gradingTheLastQuestionCloses() {
    Session session = Story.of("a").asked("a").revealed("a", 30).graded("a", SOLID, "m1").session();

    assertEquals(new Step.Close(), session.step());
    Outcome only = session.outcomes().get(0);
    assertEquals(
        List.of(4L, Optional.of(SOLID), List.of("m1"), 30_000L),
        List.of(only.seq(), only.grade(), only.hit(), only.thinkMs()));
  }

  @Test
  void helpBeforeTheRevealIsKeptWithTheOutcome() {
    Session session =
        Story.of("a")
            .asked("a")
            .hinted("a")
            .pointed("a", 2)
            .pointed("a", 0)
            .typed("a", "because")
            .confident("a", Confidence.SURE)
            .revealed("a", 30)
            .graded("a", MISSED)
            .session();

    Outcome outcome = session.outcomes().get(0);
    assertEquals(
        new Help(
            true,
            new TreeSet<>(Set.of(0, 2)),
            Optional.of(new Event.Typed(Story.id("a"), "because", 20_000)),
            Optional.of(Confidence.SURE)),
        outcome.help());
    assertEquals(true, outcome.isSureAndMissed());
  }

  @Test
  void helpAfterTheRevealOrForAnotherQuestionIsNone() {
    Session session =
        Story.of("a", "b")
            .asked("a")
            .hinted("b")
            .pointed("a", 3)
            .revealed("a", 30)
            .hinted("a")
            .pointed("a", 0)
            .typed("a", "late")
            .graded("a", SOLID)
            .session();

    assertEquals(Help.NONE, session.outcomes().get(0).help());
  }

  @Test
  void aFollowUpComesBetweenTheRevealAndTheGrade() {
    Story story = Story.of("a").asked("a").revealed("a", 30).probed("a", 1);

    assertEquals("probing a", story.step());
    assertEquals("judge a", story.probeEnded("a", 1, "m1").step());
    story.probed("a", 2).probeEnded("a", 2).graded("a", SOLID);
    Outcome outcome = story.session().outcomes().get(0);
    assertEquals(
        List.of(List.of("m1"), List.of()), outcome.probes().stream().map(Probe::hit).toList());
    assertEquals(1, outcome.depth());
  }

  @Test
  void aSkipIsNoGrade() {
    Session session = Story.of("a", "b").asked("a").skipped("a").session();

    assertEquals("ask b", Story.step(session));
    assertEquals(List.of("a skipped"), Story.outcomes(session));
    assertEquals(List.of(), session.firstGrades());
  }

  @Test
  void theEndIsTheEnd() {
    Story story = Story.of("a", "b").went("a", SOLID).ended(Event.Ending.QUIT);
    Session quit = story.session();

    Session after =
        story
            .asked("b")
            .revealed("b", 1)
            .graded("b", NAILED)
            .ended(Event.Ending.FINISHED)
            .session();

    assertEquals("done QUIT", Story.step(quit));
    assertEquals(quit, after);
    assertEquals(quit, story.undone().session());
  }

  @Test
  void pausesChangeNothingAndMarksArePutAndTakenBack() {
    Story story = Story.of("a", "b").asked("a");
    Session before = story.session();

    assertEquals(before, story.then(new Event.Paused(9)).session());
    story.then(new Event.Marked(Story.id("a"), true)).then(new Event.Marked(Story.id("b"), true));
    assertEquals(Set.of(Story.id("a"), Story.id("b")), story.session().marked());
    story.then(new Event.Marked(Story.id("a"), false));
    assertEquals(Set.of(Story.id("b")), story.session().marked());
    assertEquals(before.step(), story.session().step());
  }

  @Test
  void anEditIsRememberedAndTheWordsAreThoseThatWereAskedLast() {
    Story story = Story.of("a").asked("a").hinted("a");
    story.then(new Event.Edited(Story.id("a"), "old", "new", true)).asked("a");

    Session session = story.session();

    assertEquals(Set.of(Story.id("a")), session.edited());
    assertEquals(true, ((Step.Answer) session.step()).help().hinted());
  }

  @Test
  void theFirstGradeCountsAndTheSecondStandsBesideIt() {
    Session session =
        Story.of("a", "b").went("a", MISSED).went("b", SHAKY).went("a", NAILED).session();

    assertEquals("close", Story.step(session));
    assertEquals(
        List.of(MISSED, SHAKY),
        session.firstGrades().stream().map(outcome -> outcome.grade().orElseThrow()).toList());
    assertEquals(Optional.of(NAILED), session.secondGrade(Story.id("a")));
    assertEquals(Optional.empty(), session.secondGrade(Story.id("b")));
  }

  @Test
  void gradesStandInTheOrderOfThePlan() {
    Session session =
        Story.of("a", "b", "c")
            .asked("a")
            .skipped("a")
            .went("b", SOLID)
            .asked("c")
            .skipped("c")
            .went("a", SOLID)
            .session();

    assertEquals(
        List.of("a", "b"),
        session.firstGrades().stream().map(o -> o.turn().question().question()).toList());
    assertEquals(List.of(Story.id("c")), session.unanswered());
  }

  @Test
  void aQuestionThatIsPlannedTwiceIsAskedOnce() {
    assertEquals("close", Story.of("a", "a").went("a", SOLID).step());
  }

  @Test
  void noEventsAreNoSitting() {
    assertEquals(Optional.empty(), Session.of(List.of()));
    assertEquals("close", Story.of().step());
  }
}
