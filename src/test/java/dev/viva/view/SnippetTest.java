package dev.viva.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.text.Meaning;
import dev.viva.text.Text;
import org.junit.jupiter.api.Test;

class SnippetTest {
  private static final String WORDS = "Both ridge and the lasso shrink weights smoothly to zero.";
  private static final int FROM = WORDS.indexOf("lasso");
  private static final int TO = FROM + "lasso".length();

  @Test
  void aPassageThatFitsIsWhole() {
    assertEquals(
        Text.of("Both ridge and the ").plus("lasso", Meaning.STRONG).plus(WORDS.substring(TO)),
        Snippet.of(WORDS, FROM, TO, WORDS.length()));
  }

  @Test
  void itIsCutAtWordsOnBothSides() {
    assertEquals("... and the lasso shrink weights ...", Snippet.of(WORDS, FROM, TO, 38).plain());
    assertEquals("... the lasso shrink ...", Snippet.of(WORDS, FROM, TO, 24).plain());
    assertEquals("... lasso ...", Snippet.of(WORDS, FROM, TO, 13).plain());
  }

  @Test
  void halfAWordIsShownWithItsOtherHalf() {
    int from = WORDS.indexOf("mooth");

    Text snippet = Snippet.of(WORDS, from, from + 5, 21);

    assertEquals(Text.of("... s").plus("mooth", Meaning.STRONG).plus("ly to zero."), snippet);
  }

  @Test
  void whateverTheRoomItIsNeverWider() {
    String japanese = "正則化は過学習を防ぐ。 lasso は係数を零にする。";
    for (String text : new String[] {WORDS, japanese, "lasso", "a\tlasso  b", "x".repeat(50)}) {
      for (int room = 1; room < 70; room++) {
        for (int from = 0; from < text.length(); from++) {
          Text snippet = Snippet.of(text, from, Math.min(text.length(), from + 5), room);
          assertTrue(snippet.width() <= room, text + ": " + snippet.plain() + " in " + room);
        }
      }
    }
  }
}
