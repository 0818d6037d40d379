package dev.viva.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void plainTextIsHandedBackAsItIs() {
    String plain = "Recall = TP/(TP+FN), λ Σ |w|² ≤ 日本語 ✓";

    assertSame(plain, Visible.line(plain));
  }

  @Test
  void nothingIsTakenOutOfAnAttack() {
    assertShown(
        Map.of(
            "\u001b]0;title\u0007", "^[]0;title^G",
            "\u001b[31mred\u001b[0m", "^[[31mred^[[0m",
            "a\u0000b\u007fc", "a^@b^?c",
            "\u009b31m", "<U+009B>31m",
            "if (\u202eadmin\u2066)", "if (<U+202E>admin<U+2066>)",
            "a\u2028b\u0085c", "a<U+2028>b<U+0085>c",
            "x\udb40\udc41y\ufeff", "x<U+E0041>y<U+FEFF>",
            "\ud83d and \udc4d", "<U+D83D> and <U+DC4D>",
            "zero\u200bwidth\u00ad", "zero<U+200B>width<U+00AD>"));
  }

  @Test
  void breaksAndTabsBecomeSpacesOnALine() {
    assertShown(Map.of("a\nb\r\nc\rd\te", "a b c d e", "\r\r\n\n", "   "));
  }

  @Test
  void joinersStayInsideEmojiAndScriptsOnly() {
    assertShown(
        new TreeMap<>(
            Map.of(
                "👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 👋🏽 🇩🇪 1\ufe0f⃣ ©\ufe0f",
                    "👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 👋🏽 🇩🇪 1\ufe0f⃣ ©\ufe0f",
                "می\u200cخواهم क्\u200dष", "می\u200cخواهم क्\u200dष",
                "葛\udb40\udd00 ∩\ufe00", "葛\udb40\udd00 ∩\ufe00",
                "pay\u200dpal\u200c", "pay<U+200D>pal<U+200C>",
                "👨\u200d", "👨<U+200D>",
                "👨\u200dx", "👨<U+200D>x",
                "ب\u200c\u200cب", "ب\u200c<U+200C>ب",
                "a\ufe0f ❤\ufe0f\ufe0f", "a<U+FE0F> ❤\ufe0f<U+FE0F>",
                "é\ufe0f", "é<U+FE0F>")));
  }

  private static void assertShown(Map<String, String> expected) {
    var shown = new TreeMap<String, String>();
    expected.keySet().forEach(foreign -> shown.put(foreign, Visible.line(foreign)));

    assertEquals(new TreeMap<>(expected), shown);
  }

  @Test
  void linesEndWhereTheirBreakStands() {
    assertEquals(List.of("a", "", "b", "c"), Visible.lines("a\n\nb\r\nc\r"));
    assertEquals(List.of(), Visible.lines(""));
    assertEquals(List.of("^[[2J", "<U+2028>"), Visible.lines("\u001b[2J\n\u2028"));
  }

  @Test
  void tabsLeadToTheNextColumnOfFour() {
    assertEquals(
        List.of("    a", "a   b   c", "abcd    e", "日  x", "^[  y"),
        Visible.lines("\ta\na\tb\tc\nabcd\te\n日\tx\n\u001b\ty"));
  }
}
