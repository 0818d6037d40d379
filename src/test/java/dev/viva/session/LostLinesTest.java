package dev.viva.session;

import static dev.viva.journal.Grade.SHAKY;
import static dev.viva.journal.Grade.SOLID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.Soak;
import dev.viva.deck.QuestionId;
import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A fold goes on over what is missing: a lost line costs its own question, and never all. */
class LostLinesTest {
  private static final int SITTINGS = Soak.rounds(300);
  private static final Pattern QUESTION = Pattern.compile("question=(d/[a-z])");

  @Test
  void anyPartOfASittingInAnyOrderIsASittingToo() {
    Random random = new Random(35);

    for (int i = 0; i < SITTINGS; i++) {
      List<Entry> some = new ArrayList<>(RandomSitting.of(random).entries());
      int keep = random.nextInt(101);
      some.removeIf(entry -> random.nextInt(100) >= keep);
      if (random.nextBoolean()) {
        Collections.shuffle(some, random);
      }

      List<Sat> sittings = Sat.all(some);

      assertTrue(sittings.size() <= 1, "sitting " + i);
      for (Sat sat : sittings) {
        Session session = sat.session();
        Session resumed = session.resumed(session.plan());
        assertEquals(session.outcomes(), resumed.outcomes());
        assertEquals(session.firstGrades().size(), Score.of(session.firstGrades()).asked());
        assertTrue(Advice.of(session).size() <= session.firstGrades().size());
        assertTrue(session.plan().containsAll(session.unanswered()));
        assertEquals(session.outcomes().isEmpty(), session.undoable().isEmpty());
      }
    }
  }

  @Test
  void oneLostLineCostsAtMostItsOwnQuestion() {
    Random random = new Random(36);

    for (int i = 0; i < SITTINGS; i++) {
      Story story = RandomSitting.of(random);
      List<Entry> entries = new ArrayList<>(story.entries());
      Entry lost = entries.remove(random.nextInt(1, entries.size()));
      Optional<QuestionId> its = question(lost, story);
      if (lost.event() instanceof Event.Ended) {
        continue;
      }

      Session session = Session.of(entries).orElseThrow();

      assertEquals(grades(story.session(), its), grades(session, its), i + " without " + lost);
    }
  }

  /** What each question came to, that one left out. */
  private static List<String> grades(Session session, Optional<QuestionId> but) {
    return session.outcomes().stream()
        .filter(outcome -> !but.equals(Optional.of(outcome.turn().question())))
        .map(outcome -> outcome.turn().question() + " " + outcome.grade() + outcome.hit())
        .sorted()
        .toList();
  }

  /** Which question a line is about; an undo is about that of the grade it takes back. */
  private static Optional<QuestionId> question(Entry entry, Story story) {
    if (entry.event() instanceof Event.Undone undone) {
      return question(story.entries().get((int) undone.of() - 1), story);
    }
    Matcher about = QUESTION.matcher(entry.event().toString());
    return about.find() ? Optional.of(QuestionId.parse(about.group(1))) : Optional.empty();
  }

  @Test
  void aGradeCountsThoughItsRevealIsLost() {
    Session session = Story.of("a").asked("a").graded("a", SOLID, "m1").session();

    Outcome outcome = session.outcomes().get(0);
    assertEquals(Optional.of(SOLID), outcome.grade());
    assertEquals(new Event.Revealed(Story.id("a"), 30_000, 0, 0), outcome.reveal().orElseThrow());
  }

  @Test
  void aLostGradeLeavesItsQuestionToBeAsked() {
    Story story =
        Story.of("a", "b", "c").asked("a").revealed("a", 9).went("b", SHAKY).went("c", SOLID);

    assertEquals(List.of("b shaky", "c solid"), Story.outcomes(story.session()));
    assertEquals("ask a", story.step());
  }

  @Test
  void whereThePlanIsLostWhatWasAskedIsThePlan() {
    List<Entry> entries = Story.of("a", "b", "c").went("b", SOLID).went("a", SHAKY).entries();

    Session session = Session.of(entries.subList(1, entries.size())).orElseThrow();

    assertEquals(List.of(Story.id("b"), Story.id("a")), session.plan());
    assertEquals(List.of("b solid", "a shaky"), Story.outcomes(session));
  }

  @Test
  void aSkipThatCameBackIsKnownThoughTheAgendaIsLost() {
    Session session =
        Story.of("a", "b").asked("a").skipped("a").asked("a").graded("a", SOLID).session();

    assertEquals(Turn.Why.SKIPPED_BEFORE, session.outcomes().get(1).turn().why());
  }
}
