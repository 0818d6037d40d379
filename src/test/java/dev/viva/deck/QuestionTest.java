package dev.viva.deck;

import static dev.viva.deck.Samples.must;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionTest {
  private static final List<KeyPoint> POINTS = List.of(must("TP/(TP+FN)"), must("Of the real"));
  private static final Part CLARIFY = new Part("Clarify", 5, "Ask who uses it.\n", POINTS);
  private static final Part SERVE = new Part("Serve", 10, "Cache it.", List.of(must("A cache")));

  private static Question recall(String ask, String answer) {
    return Samples.asking("evaluation/recall", ask, answer, POINTS);
  }

  @Test
  void ticksItsPoints() {
    assertEquals(POINTS, recall("What?", "That.").checklist());
  }

  @Test
  void ticksOneMustForEachPartWithItsPointsWithin() {
    Question design = Samples.inParts("a/b", List.of(CLARIFY, SERVE), Optional.empty());

    assertEquals(
        List.of(
            new KeyPoint("Clarify", true, List.of(), POINTS),
            new KeyPoint("Serve", true, List.of(), List.of(must("A cache")))),
        design.checklist());
  }

  @Test
  void answersInPartsUnderTheirNames() {
    Question design = Samples.inParts("a/b", List.of(CLARIFY, SERVE), Optional.empty());

    assertEquals(
        """
        ### Clarify (5 min)

        Ask who uses it.

        ### Serve (10 min)

        Cache it.
        """,
        design.referenceAnswer());
  }

  @Test
  void showsTheSolutionAfterTheAnswer() {
    Code code = new Code("python", "def f(): ...", "def f():\n    return '```'\n", "assert f()");
    Question coding = Samples.inParts("a/b", List.of(SERVE), Optional.of(code));

    assertEquals(
        """
        ### Serve (10 min)

        Cache it.

        ````python
        def f():
            return '```'
        ````
        """,
        coding.referenceAnswer());
  }

  @Test
  void keepsItsHashWhenOnlyWhiteSpaceChanges() {
    Question question = recall("What is recall?", "TP / (TP + FN)\nof all.\n");

    assertEquals("f6d57659cd81582f", question.hash());
    assertEquals(question.hash(), recall("What is\n recall? ", "TP / (TP + FN) of all.").hash());
  }

  @Test
  void changesItsHashWithPromptAnswerPointsAndParts() {
    String hash = recall("What?", "That.").hash();
    Question other = Samples.asking("evaluation/recall", "What?", "That.", List.of(must("x")));
    Question design = Samples.inParts("a/b", List.of(CLARIFY, SERVE), Optional.empty());
    Question shorter = Samples.inParts("a/b", List.of(CLARIFY), Optional.empty());

    assertNotEquals(hash, recall("Why?", "That.").hash());
    assertNotEquals(hash, recall("What?", "This.").hash());
    assertNotEquals(hash, other.hash());
    assertNotEquals(design.hash(), shorter.hash());
  }

  @Test
  void isABigEditWhenMoreThanHalfOfTheWordsAreOthers() {
    List<String> points = List.of("one two");

    assertFalse(Question.isBigEdit("three four", points, "three FOUR?", points));
    assertFalse(Question.isBigEdit("three four", points, "five six", points));
    assertTrue(Question.isBigEdit("three four", points, "five six", List.of("one seven")));
    assertTrue(Question.isBigEdit("a", points, "a b c d e", points));
  }
}
