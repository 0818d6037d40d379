package dev.viva.session;

import static dev.viva.journal.Grade.MISSED;
import static dev.viva.journal.Grade.NAILED;
import static dev.viva.journal.Grade.SHAKY;
import static dev.viva.journal.Grade.SOLID;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.deck.Level;
import dev.viva.journal.Checklist;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreTest {

  @Test
  void gradesPointsAndTimesAreAddedUp() {
    Session session = topics("x", SOLID, "x", SHAKY, "y", NAILED);

    assertEquals(new Score(3, 2, 3, 9, 90_000, 180), Score.of(session.firstGrades()));
  }

  @Test
  void theWorstTopicComesFirst() {
    Session session =
        topics("good", NAILED, "bad", MISSED, "good", SOLID, "middling", SOLID, "middling", SHAKY);

    assertEquals(
        List.of("bad", "middling", "good"),
        List.copyOf(Score.byTopic(session.firstGrades()).keySet()));
    assertEquals(Optional.of("bad"), Score.weakest(session.firstGrades()));
  }

  @Test
  void whereAllIsSolidNothingIsWeak() {
    assertEquals(Optional.empty(), Score.weakest(topics("x", SOLID).firstGrades()));
    assertEquals(Optional.empty(), Score.weakest(List.of()));
  }

  @Test
  void adviceIsWorstFirstAndNamesWhatWasNotSaid() {
    Session session = topics("x", SOLID, "y", MISSED, "z", SHAKY);

    List<Advice> advice = Advice.of(session);

    assertEquals(List.of(MISSED, SHAKY, SOLID), advice.stream().map(Advice::grade).toList());
    assertEquals(List.of("m2"), advice.get(0).musts());
    assertEquals(List.of("n1"), advice.get(0).nices());
  }

  @Test
  void ofAnAnswerThatSaidAllNothingIsLeftToStudy() {
    Session session =
        Story.of("a").asked("a").revealed("a", 9).graded("a", NAILED, "m1", "m2", "n1").session();

    assertEquals(List.of(), Advice.of(session));
  }

  @Test
  void adviceKnowsTheComeback() {
    Session session = Story.of("a").went("a", MISSED).went("a", NAILED).session();

    assertEquals(Optional.of(NAILED), Advice.of(session).get(0).second());
  }

  /** Questions a, b, ... of these topics with these grades; each time the first point was said. */
  private static Session topics(Object... topicsAndGrades) {
    int count = topicsAndGrades.length / 2;
    String[] names = new String[count];
    for (int i = 0; i < count; i++) {
      names[i] = Character.toString('a' + i);
    }
    Story story = Story.of(names);
    for (int i = 0; i < count; i++) {
      story
          .then(
              new Event.Asked(
                  Story.id(names[i]),
                  1,
                  "hash",
                  (String) topicsAndGrades[2 * i],
                  Level.MID,
                  Story.SECONDS,
                  "Why?",
                  new Checklist(List.of("m1", "m2"), List.of("n1"))))
          .graded(names[i], (Grade) topicsAndGrades[2 * i + 1], "m1");
    }
    return story.session();
  }
}
