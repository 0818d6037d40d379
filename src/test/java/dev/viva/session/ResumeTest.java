package dev.viva.session;

import static dev.viva.journal.Grade.MISSED;
import static dev.viva.journal.Grade.SOLID;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeTest {

  /** Wherever the kill came in a question, it is asked again from its prompt. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void theOpenQuestionIsAskedAgain(int eventsBeforeTheKill) {
    Story whole =
        Story.of("a", "b")
            .went("a", SOLID)
            .asked("b")
            .hinted("b")
            .typed("b", "kept")
            .revealed("b", 9)
            .probed("b", 1)
            .probeEnded("b", 1);
    List<Entry> written = whole.entries().subList(0, 4 + eventsBeforeTheKill);
    Session killed = Session.of(written).orElseThrow();

    Session resumed = killed.resumed(killed.plan());

    Turn open = new Turn(Story.id("b"), 2, Turn.Why.FIRST);
    assertEquals(new Step.Ask(open, asked("b", written)), resumed.step());
    assertEquals(List.of("a solid"), Story.outcomes(resumed));
  }

  @Test
  void theTypedAnswerAndTheHelpAreKeptAndTheClockStartsAnew() {
    Story story = Story.of("a").asked("a").pointed("a", 1).typed("a", "kept").revealed("a", 50);
    Help help = ((Step.Judge) story.session().step()).help();

    Session asked = story.asked("a").session();

    assertEquals(
        new Step.Answer(
            new Turn(Story.id("a"), 1, Turn.Why.FIRST),
            ((Step.Answer) asked.step()).asked(),
            help,
            0),
        asked.step());
    assertEquals("kept", help.typed().map(Event.Typed::text).orElseThrow());
  }

  @Test
  void whatWasLeftOpenInAComebackIsAskedAgainAsAComeback() {
    Session killed = Story.of("a").went("a", MISSED).asked("a", 2).session();

    Turn comeback = new Turn(Story.id("a"), 1, Turn.Why.MISSED_BEFORE);
    Optional<Event.Asked> before = Optional.of(((Step.Answer) killed.step()).asked());
    assertEquals(new Step.Ask(comeback, before), killed.resumed(killed.plan()).step());
  }

  @Test
  void questionsThatAreGoneAreLeftOutAndTheOthersKeepTheirPlaces() {
    Session killed = Story.of("a", "b", "c", "d").went("a", MISSED).asked("b").session();

    Session resumed = killed.resumed(Set.of(Story.id("c"), Story.id("d")));

    assertEquals(new Step.Ask(new Turn(Story.id("c"), 3, Turn.Why.FIRST)), resumed.step());
    assertEquals(4, resumed.plan().size());
  }

  @Test
  void whereNothingIsLeftItCloses() {
    Session killed = Story.of("a", "b").went("a", Grade.SHAKY).asked("b").session();

    assertEquals("close", Story.step(killed.resumed(Set.of())));
  }

  @Test
  void whatHasEndedStaysSo() {
    Session ended = Story.of("a").asked("a").ended(Event.Ending.ABANDONED).session();

    assertEquals("done ABANDONED", Story.step(ended.resumed(ended.plan())));
  }

  private static Optional<Event.Asked> asked(String question, List<Entry> entries) {
    return entries.stream()
        .map(Entry::event)
        .filter(Event.Asked.class::isInstance)
        .map(Event.Asked.class::cast)
        .filter(asked -> asked.question().equals(Story.id(question)))
        .findFirst();
  }
}
