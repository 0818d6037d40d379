package dev.viva.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionIdTest {
  @Test
  void isReadAsItIsWritten() {
    QuestionId id = new QuestionId("evaluation", "roc-auc-rare");

    assertEquals("evaluation/roc-auc-rare", id.toString());
    assertEquals(id, QuestionId.parse("evaluation/roc-auc-rare"));
  }

  @Test
  void refusesWhatIsNotTwoIds() {
    for (String text : List.of("", "a", "/", "a/", "/a", "a/b/c", "A/b", "a/-b", "a b/c", "a/é")) {
      assertThrows(IllegalArgumentException.class, () -> QuestionId.parse(text), text);
    }
  }

  @Test
  void holdsSixtyFourCharactersAndNotOneMore() {
    assertTrue(QuestionId.isWellFormed("a".repeat(64)));
    assertFalse(QuestionId.isWellFormed("a".repeat(65)));
  }

  @Test
  void standsInTheOrderOfDecksThenQuestions() {
    List<String> sorted =
        List.of("b/a", "a/b", "a/a").stream()
            .map(QuestionId::parse)
            .sorted()
            .map(QuestionId::toString)
            .toList();

    assertEquals(List.of("a/a", "a/b", "b/a"), sorted);
  }
}
