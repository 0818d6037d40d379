package dev.viva.text;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WidthTest {

  @Test
  void latinGreekAndMathsTakeACellEach() {
    assertWidths(
        Map.of(
            "", 0,
            "recall", 6,
            "λ Σ |w|²", 8,
            "≤ ∈ ∑ √ → ‖", 11,
            "▮▯✓✗·", 5,
            "\u00a0ªº", 3,
            "ⅷ①Ω", 3));
  }

  @Test
  void eastAsianLettersTakeTwo() {
    assertWidths(
        Map.of(
            "日本語", 6,
            "ｶﾅ", 2,
            "カナ", 4,
            "한국어", 6,
            "\u1112\u1161\u11ab", 2,
            "，。", 4,
            "ＡＢ", 4,
            "𠀀", 2,
            "\u3000", 2,
            "a日b", 4));
  }

  @Test
  void marksTakeNone() {
    assertWidths(
        Map.of(
            "e\u0301", 1,
            "x\u0304\u0302", 1,
            "\u0301", 0,
            "か\u3099", 2,
            "שָׁלוֹם", 4,
            "ก็", 1,
            "நி", 2,
            "👍\u0bbe", 3,
            "∩\ufe00", 1));
  }

  @Test
  void anEmojiTakesTwoHoweverManyPartsItHas() {
    assertWidths(
        Map.of(
            "😀", 2,
            "👋🏽", 2,
            "👨\u200d👩\u200d👧\u200d👦", 2,
            "❤\ufe0f\u200d🔥", 2,
            "⚠\ufe0f", 2,
            "⚠", 1,
            "🇩🇪", 2,
            "🇩🇪🇫🇷", 4,
            "1\ufe0f\u20e3", 2,
            "©\ufe0f", 2));
  }

  private static void assertWidths(Map<String, Integer> expected) {
    assertEquals(
        new TreeMap<>(expected),
        new TreeMap<>(expected.keySet().stream().collect(toMap(Function.identity(), Width::of))));
  }

  /** Spacing marks of two scripts, that were others before Unicode 14. */
  private static final Set<Integer> RECLASSIFIED = Set.of(0x1734, 0x1171E);

  /** A later JDK knows more characters than the table, which is Unicode 16 as JDK 25 is. */
  @Test
  void theTableOfMarksIsThatOfUnicode() {
    assumeTrue(Runtime.version().feature() <= 25);

    List<String> different =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(point -> Character.isDefined(point) && !RECLASSIFIED.contains(point))
            .filter(point -> CodePoints.isMark(point) != isMark(point))
            .mapToObj("U+%04X"::formatted)
            .toList();

    assertEquals(List.of(), different);
  }

  private static boolean isMark(int point) {
    boolean hangulTail =
        (point >= 0x1160 && point <= 0x11FF) || (point >= 0xD7B0 && point <= 0xD7FB);
    int type = Character.getType(point);
    return hangulTail || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  @Test
  void wholeScriptsAreWideFromEndToEnd() {
    List<String> narrow =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(WidthTest::isOfWideScript)
            .filter(point -> !CodePoints.isWide(point) && !CodePoints.isMark(point))
            .mapToObj("U+%04X"::formatted)
            .toList();

    assertEquals(List.of(), narrow);
  }

  private static boolean isOfWideScript(int point) {
    boolean syllable = point >= 0xAC00 && point <= 0xD7A3;
    boolean kana = point >= 0x3041 && point <= 0x30FF && Character.isLetter(point);
    return syllable || kana || Character.isIdeographic(point);
  }
}
