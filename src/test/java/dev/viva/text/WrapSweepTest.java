package dev.viva.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every text, width and indent. */
class WrapSweepTest {

  private static final long SEED = 20261122;

  private static final List<String> PIECES =
      List.of(
          "a",
          "recall",
          " ",
          " ",
          "  ",
          "日",
          "本。",
          "「",
          "e\u0301",
          "👋🏽",
          "👨\u200d👩",
          "🇩🇪",
          "🇩",
          "ب\u200c",
          "क्",
          "\u0301",
          "❤\ufe0f",
          "1\ufe0f\u20e3",
          "\u001b",
          "\u200d",
          "\u00a0",
          "λ",
          "https://a.b/c");

  @Test
  void wordsAreNeitherLostNorDoubledNorChangedInMeaning() {
    var random = new Random(SEED);
    for (int round = 0; round < Soak.times(20_000); round++) {
      Text text = text(random);
      int width = random.nextInt(20);

      List<Text> lines = Wrap.lines(text, width, random.nextInt(4), random.nextInt(4));

      assertEquals(letters(List.of(text)), letters(lines), () -> width + " cells: " + text);
    }
  }

  @Test
  void noLineIsTooWideOrHasBlanksAtItsEnd() {
    var random = new Random(SEED);
    for (int round = 0; round < Soak.times(20_000); round++) {
      Text text = text(random);
      int width = 1 + random.nextInt(20);

      List<Text> lines = Wrap.lines(text, width);

      var wrong = new ArrayList<String>();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).plain();
        boolean oneCluster = !line.isEmpty() && Clusters.end(line, 0) == line.length();
        boolean blanks = line.endsWith(" ") || (i > 0 && line.startsWith(" "));
        if (blanks || (lines.get(i).width() > width && !oneCluster)) {
          wrong.add(line);
        }
      }
      assertEquals(List.of(), wrong, () -> width + " cells: " + text);
    }
  }

  @Test
  void aTextThatFitsIsLeftAlone() {
    var random = new Random(SEED);
    for (int round = 0; round < Soak.times(20_000); round++) {
      Text text = text(random).plus(".");

      assertEquals(List.of(text), Wrap.lines(text, text.width()));
      assertEquals(text, Wrap.cut(text, text.width()));
    }
  }

  @Test
  void aCutTextIsTheStartOfTheWholeAndFits() {
    var random = new Random(SEED);
    for (int round = 0; round < Soak.times(20_000); round++) {
      Text text = text(random);
      int width = random.nextInt(20);

      Text cut = Wrap.cut(text, width);

      String start = cut.plain().replaceFirst(" ?\\.\\.\\.$", "");
      assertEquals(start.strip(), text.plain().strip().substring(0, start.strip().length()));
      assertEquals(Math.min(cut.width(), width), cut.width(), () -> width + " cells: " + text);
    }
  }

  /** Each letter with its meaning; spaces may go at a break, and come as an indent. */
  private static List<String> letters(List<Text> lines) {
    var letters = new ArrayList<String>();
    for (Text line : lines) {
      for (Span span : line.spans()) {
        span.text()
            .chars()
            .filter(letter -> letter != ' ')
            .forEach(letter -> letters.add(letter + " " + span.meaning()));
      }
    }
    return letters;
  }

  private static Text text(Random random) {
    Text text = Text.EMPTY;
    int length = random.nextInt(15);
    for (int i = 0; i < length; i++) {
      Meaning meaning = random.nextInt(3) == 0 ? Meaning.STRONG : Meaning.PLAIN;
      text = text.plus(PIECES.get(random.nextInt(PIECES.size())), meaning);
    }
    return text;
  }
}
