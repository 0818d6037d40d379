package dev.viva.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private static final List<String> KEYS = List.of("ask", "answer", "hint", "points", "roc-auc");

  private static Optional<String> meant(String word) {
    return Spelling.closest(word, KEYS);
  }

  @Test
  void forgivesALetterTooManyTooFewWrongOrExchanged() {
    assertEquals(Optional.of("answer"), meant("answerr"));
    assertEquals(Optional.of("answer"), meant("anser"));
    assertEquals(Optional.of("answer"), meant("answar"));
    assertEquals(Optional.of("answer"), meant("anwser"));
    assertEquals(Optional.of("roc-auc"), meant("roc-uac"));
  }

  @Test
  void forgivesTwoSlipsAndCapitals() {
    assertEquals(Optional.of("points"), meant("Piontss"));
    assertEquals(Optional.of("roc-auc"), meant("ROC_AUC"));
  }

  @Test
  void doesNotGuessBeyondTwoSlips() {
    assertEquals(Optional.empty(), meant("question"));
    assertEquals(Optional.empty(), meant("pts"));
    assertEquals(Optional.empty(), meant(""));
  }

  @Test
  void allowsShortWordsOneSlipOnly() {
    assertEquals(Optional.of("pca"), Spelling.closest("pac", List.of("pca", "lda")));
    assertEquals(Optional.empty(), Spelling.closest("svm", List.of("pca", "lda", "gbm")));
  }

  @Test
  void prefersFewerSlipsThenTheAlphabet() {
    assertEquals(Optional.of("abcdef"), Spelling.closest("abcdeg", List.of("abcdfg", "abcdef")));
    assertEquals(Optional.of("abcdea"), Spelling.closest("abcdeg", List.of("abcdez", "abcdea")));
  }

  @Test
  void whatIsTypedMayBeABeginning() {
    List<String> known = List.of("system-design", "system", "roc-auc", "roc-lines", "--topics");

    assertEquals(Optional.of("roc-auc"), Spelling.meant("roc", known));
    assertEquals(Optional.of("system-design"), Spelling.meant("System-", known.subList(0, 1)));
    assertEquals(Optional.of("system"), Spelling.meant("sytem", known));
    assertEquals(Optional.of("--topics"), Spelling.meant("--top", known));
    assertEquals(Optional.empty(), Spelling.meant("ro", known));
    assertEquals(Optional.empty(), Spelling.meant("--", known));
    assertEquals(Optional.empty(), Spelling.meant("auc", known));
    assertEquals(Optional.empty(), Spelling.closest("roc", known));
  }

  @Test
  void countsSlipsTheSameInBothDirections() {
    for (String one : List.of("", "a", "ab", "kitten", "anwser")) {
      for (String other : List.of("", "b", "ba", "sitting", "answer")) {
        assertEquals(Spelling.slips(one, other), Spelling.slips(other, one), one + " " + other);
      }
    }
    assertEquals(3, Spelling.slips("kitten", "sitting"));
    assertEquals(1, Spelling.slips("anwser", "answer"));
  }
}
