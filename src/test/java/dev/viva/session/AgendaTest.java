package dev.viva.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.viva.deck.Level;
import dev.viva.deck.QuestionId;
import dev.viva.journal.Checklist;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes when: each word is a question and its grade, or {@code s} for a skip. */
class AgendaTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one question after the other          | a3 b4 c2       | close
          a miss waits until all were asked     | a1 b3 c3 d3    | ask a
          a miss comes back with its second try | a1 b3 c3 d3 a3 | close
          missed again is missed                | a1 b3 c3 d3 a1 | close
          the last one comes back at once       | a3 b3 c3 d1    | ask d
          so does an only one                   | a1             | ask a
          the earlier miss first                | a1 b1 c3 d3 e3 | ask a
          then the later one                    | a1 b1 c3 d3 e3 a3 | ask b
          a skip comes back at the end          | a3 bs c3       | ask b
          skipped again is not answered         | a3 bs c3 bs    | close
          skips keep their order                | as bs c3       | ask a
          and the second of them                | as bs c3 as    | ask b
          a miss long ago comes before a skip   | a1 b3 c3 ds    | ask a
          a skip comes before a miss just now   | a3 b1 cs       | ask c
          and the miss after it                 | a3 b1 cs c3    | ask b
          a skip that is missed then comes back | as b3 c3 d3 a1 | ask a
          and only once                         | as b3 c3 d3 a1 a1 | close
          a comeback may be skipped             | a1 b3 c3 d3 as | close
          """)
  void nextComes(String why, String script, String step) {
    List<String> turns = Arrays.asList(script.split(" "));
    Story story =
        Story.of(
            turns.stream().map(turn -> turn.substring(0, 1)).distinct().toArray(String[]::new));
    List<String> asked = new ArrayList<>();

    for (String turn : turns) {
      String question = turn.substring(0, 1);
      asked.add(story.step());
      if (turn.endsWith("s")) {
        story.asked(question).skipped(question);
      } else {
        story.went(question, Grade.of(turn.charAt(1) - '0'));
      }
    }

    assertEquals(turns.stream().map(turn -> "ask " + turn.substring(0, 1)).toList(), asked, why);
    assertEquals(step, story.step(), why);
  }

  /** It is looked for once a turn: a list for each would make a long sitting slower and slower. */
  @Test
  void amongThousandsOfTurnsTheNextIsFoundWithoutAListOfThem() {
    List<QuestionId> plan = IntStream.range(0, 2_000).mapToObj(i -> Story.id("q" + i)).toList();
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      Turn turn = new Turn(plan.get(i), i + 1, Turn.Why.FIRST);
      Event.Asked asked =
          new Event.Asked(plan.get(i), 1, "hash", "topic", Level.MID, 60, "Why?", Checklist.EMPTY);
      outcomes.add(
          new Outcome(turn, i, asked, Help.NONE, Optional.empty(), Optional.empty(), List.of(), 0));
    }
    Set<QuestionId> present = Set.copyOf(plan);
    Agenda.next(plan, present, outcomes);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();

    long before = threads.getThreadAllocatedBytes(self);
    Step next = Agenda.next(plan, present, outcomes);
    long allocated = threads.getThreadAllocatedBytes(self) - before;

    assertEquals(new Step.Ask(new Turn(plan.get(1_000), 1_001, Turn.Why.FIRST)), next);
    assertTrue(allocated < 4_000, allocated + " bytes");
  }
}
