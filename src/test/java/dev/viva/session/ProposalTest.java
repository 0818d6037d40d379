package dev.viva.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.journal.Checklist;
import dev.viva.journal.Grade;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

  @ParameterizedTest(name = "{0} of {1} musts, {2} of {3} nice: {4}")
  @CsvSource({
    "3, 3, 2, 2, nailed",
    "3, 3, 1, 2, nailed",
    "3, 3, 2, 3, nailed",
    "3, 3, 1, 3, solid",
    "3, 3, 0, 1, solid",
    "3, 3, 0, 0, nailed",
    "2, 3, 2, 2, shaky",
    "1, 3, 2, 2, missed",
    "1, 2, 0, 2, shaky",
    "2, 4, 0, 0, shaky",
    "1, 4, 2, 2, missed",
    "2, 5, 0, 0, missed",
    "3, 5, 0, 0, shaky",
    "0, 1, 1, 1, missed",
    "1, 1, 0, 0, nailed",
  })
  void ticksComeToAGrade(int saidMusts, int musts, int saidNices, int nices, String grade) {
    Checklist checklist = new Checklist(words(musts), words(nices));
    Set<Integer> said = new TreeSet<>(IntStream.range(0, saidMusts).boxed().toList());
    IntStream.range(musts, musts + saidNices).forEach(said::add);

    assertEquals(
        Grade.valueOf(grade.toUpperCase(Locale.ROOT)), Proposal.of(checklist, said, true, false));
  }

  private static List<String> words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "point " + i).toList();
  }

  @Test
  void overTheBudgetOrHelpedItIsAtMostSolid() {
    Set<Integer> all = Set.of(0, 1, 2);

    assertEquals(Grade.SOLID, Proposal.of(Story.CHECKLIST, all, false, false));
    assertEquals(Grade.SOLID, Proposal.of(Story.CHECKLIST, all, true, true));
    assertEquals(Grade.SHAKY, Proposal.of(Story.CHECKLIST, Set.of(0), false, true));
  }

  @Test
  void theBudgetIsKeptUpToItsLastMillisecond() {
    assertEquals(Grade.NAILED, allTicked(Story.of("a").asked("a").revealed("a", 60)));
    assertEquals(Grade.SOLID, allTicked(Story.of("a").asked("a").revealed("a", 61)));
  }

  @Test
  void forATypedAnswerTimePlaysNoPart() {
    assertEquals(
        Grade.NAILED, allTicked(Story.of("a").asked("a").typed("a", "slowly").revealed("a", 600)));
  }

  @Test
  void aHintCapsAndAPointThatWasShownCannotBeTicked() {
    assertEquals(Grade.SOLID, allTicked(Story.of("a").asked("a").hinted("a").revealed("a", 9)));
    assertEquals(Grade.SHAKY, allTicked(Story.of("a").asked("a").pointed("a", 0).revealed("a", 9)));
    assertEquals(Grade.SOLID, allTicked(Story.of("a").asked("a").pointed("a", 2).revealed("a", 9)));
  }

  private static Grade allTicked(Story story) {
    return judge(story).allTicked().proposal();
  }

  @Test
  void ticksGoOnAndOff() {
    Step.Judge judge = judge(Story.of("a").asked("a").pointed("a", 1).revealed("a", 9));

    Step.Judge ticked = judge.toggled(2).toggled(1).toggled(0);

    assertEquals(List.of("m1", "n1"), ticked.hit());
    assertEquals(List.of("n1"), ticked.toggled(0).hit());
    assertEquals(List.of("m1", "n1"), judge.allTicked().hit());
  }

  @Test
  void ticksOfAFollowUpGoOnAndOffToo() {
    Story story = Story.of("a").asked("a").revealed("a", 9).probed("a", 1);
    Step.Probing probing = (Step.Probing) story.session().step();

    assertEquals(List.of("m2"), probing.toggled(0).toggled(1).toggled(0).hit());
    assertEquals(List.of("m1", "m2", "n1"), probing.allTicked().hit());
  }

  private static Step.Judge judge(Story story) {
    return (Step.Judge) story.session().step();
  }
}
