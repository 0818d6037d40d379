package dev.viva.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {

  @Test
  void linesBreakAtSpaces() {
    assertEquals(
        List.of("With 1% positives, why", "can ROC AUC look good?"),
        wrapped("With 1% positives, why can ROC AUC look good?", 22));
  }

  @Test
  void aTextWithoutWordsIsOneEmptyLine() {
    assertEquals(List.of(Text.EMPTY), Wrap.lines(Text.EMPTY, 10));
    assertEquals(List.of(Text.EMPTY), Wrap.lines(Text.of("   "), 10));
  }

  @Test
  void spacesStayButForThoseAtABreak() {
    assertEquals(List.of("  a  b"), wrapped("  a  b  ", 10));
    assertEquals(List.of("  a", "b"), wrapped("  a  b", 4));
    assertEquals(List.of("abcd"), wrapped("   abcd", 4));
  }

  @Test
  void aWordLongerThanALineIsBroken() {
    assertEquals(
        List.of("see", "https://", "a.b/cdef", "g now"), wrapped("see https://a.b/cdefg now", 8));
  }

  @Test
  void noBreakFallsInsideACluster() {
    assertEquals(
        List.of("e\u0301e\u0301", "👋🏽", "👨\u200d👩", "🇩🇪"),
        wrapped("e\u0301e\u0301👋🏽👨\u200d👩🇩🇪", 2));
    assertEquals(List.of("日", "本"), wrapped("日本", 1));
  }

  @Test
  void chineseAndJapaneseBreakBetweenLettersButNotBeforeAFullStop() {
    assertEquals(List.of("これは", "ペンで", "す。"), wrapped("これはペンです。", 6));
    assertEquals(List.of("「はい」", "と言う"), wrapped("「はい」と言う", 9));
    assertEquals(List.of("GPU の", "memory"), wrapped("GPU のmemory", 8));
  }

  @Test
  void nextLinesHang() {
    assertEquals(
        List.of(Text.of("  1. one two"), Text.of("     three")),
        Wrap.lines(Text.of("1. one two three"), 13, 2, 5));
    assertEquals(
        List.of("   a", "    b"),
        Wrap.lines(Text.of("a b"), 3, 3, 4).stream().map(Text::plain).toList());
  }

  @Test
  void wordsKeepTheirMeaningAcrossABreak() {
    Text text = Text.of("a ").plus("b c", Meaning.STRONG).plus(" d", Meaning.CODE);

    assertEquals(
        List.of(
            Text.of("a ").plus("b", Meaning.STRONG),
            Text.of("c", Meaning.STRONG).plus(" d", Meaning.CODE)),
        Wrap.lines(text, 3));
  }

  @Test
  void cuttingKeepsWholeWordsWhereItCan() {
    Text text = Text.of("What does ").plus("k-means", Meaning.CODE).plus(" minimize?");

    assertEquals(text, Wrap.cut(text, 27));
    assertEquals(
        Text.of("What does ").plus("k-means", Meaning.CODE).plus(" ..."), Wrap.cut(text, 26));
    assertEquals(Text.of("What does ..."), Wrap.cut(text, 20));
    assertEquals(Text.of("What ..."), Wrap.cut(text, 12));
    assertEquals(Text.of("Wh..."), Wrap.cut(text, 6));
    assertEquals(Text.of("Wha"), Wrap.cut(text, 3));
    assertEquals(Text.EMPTY, Wrap.cut(text, 0));
  }

  private static List<String> wrapped(String words, int width) {
    return Wrap.lines(Text.of(words), width).stream().map(Text::plain).toList();
  }
}
