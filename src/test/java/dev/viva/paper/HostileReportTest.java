package dev.viva.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.text.Block;
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A report of a sitting whose every word is hostile has the structure of a harmless one, and says
 * exactly what was said.
 */
class HostileReportTest {
  private static final int REPORTS = 600;
  private static final int TEXTS_IN_EACH = 9;

  private static final Sample HARMLESS =
      new Sample(
          "TOPIC", "PROMPT", "MUST", "NICE", "TYPED", "PROBE", "PROBED", "ARGUMENT", "ANSWER");

  @Test
  void hostileWordsAreWordsWhereverTheyStand() {
    Random random = new Random(48);
    List<String> harmless = Reread.leaves(HARMLESS.report());
    for (int i = 0; i < REPORTS; i++) {
      List<String> texts = new ArrayList<>();
      for (int n = 0; n < TEXTS_IN_EACH; n++) {
        texts.add(visible(random));
      }
      Sample hostile = Sample.of(texts);
      List<String> expected = new ArrayList<>();
      Map<String, String> words = words(hostile);
      harmless.forEach(leaf -> expected.addAll(replaced(leaf, hostile, words)));

      String report = hostile.report();

      assertEquals(
          expected, Reread.leaves(report), () -> plain(hostile.toString()) + "\n\n" + report);
    }
  }

  /** No deck has a text of blanks alone. */
  private static String visible(Random random) {
    String text = Hostile.text(random);
    return Reread.squeezed(Text.of(text).plain()).isEmpty() ? "x" + text : text;
  }

  /** A leaf of the harmless report with the words of the hostile sitting. */
  private static List<String> replaced(String leaf, Sample hostile, Map<String, String> words) {
    if (leaf.startsWith("heading 3")) {
      return prompt(hostile);
    }
    if (leaf.equals("words: ANSWER")) {
      return Leaves.of(Markdown.parse(hostile.answer()));
    }
    String replaced = leaf;
    for (Map.Entry<String, String> word : words.entrySet()) {
      replaced = replaced.replace(word.getKey(), word.getValue());
    }
    return List.of(Reread.squeezed(replaced));
  }

  /** What stands in the hostile report in place of each word of the harmless one. */
  private static Map<String, String> words(Sample hostile) {
    return Map.of(
        "ARGUMENT", Text.of(hostile.argument().replace("'", "'\\''")).plain(),
        "TYPED", plain(hostile.typed()),
        "TOPIC", plain(hostile.topic()),
        "MUST", line(hostile.must()),
        "NICE", line(hostile.nice()),
        "PROBED", line(hostile.probed()),
        "PROBE ·", probe(hostile));
  }

  private static String line(String markdown) {
    return Reread.squeezed(Markdown.line(markdown).plain());
  }

  private static String plain(String words) {
    return Reread.squeezed(Text.of(words).plain());
  }

  private static String probe(Sample hostile) {
    String ask = line(hostile.probe());
    return ask.matches(".*[.?!…]") ? ask : ask + " ·";
  }

  private static List<String> prompt(Sample hostile) {
    List<Block> blocks = Markdown.parse(hostile.prompt());
    boolean begins = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
    String title =
        begins
            ? Reread.leaves(Gfm.of(blocks.subList(0, 1))).get(0).substring("words: ".length())
            : hostile.topic();
    String bare = plain(title).replaceFirst("[.:;,]+$", "").strip();
    List<String> leaves = new ArrayList<>();
    leaves.add("heading 3: 1. " + (bare.isEmpty() ? plain(title) : bare));
    leaves.addAll(Leaves.of(blocks.subList(begins ? 1 : 0, blocks.size())));
    return leaves;
  }
}
