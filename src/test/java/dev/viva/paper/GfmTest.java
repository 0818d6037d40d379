package dev.viva.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.text.Alignment;
import dev.viva.text.Block;
import dev.viva.text.Markdown;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GfmTest {
  private static final int TEXTS = 5_000;

  @Test
  void authorsTextIsReadBackAsItWas() {
    texts().forEach(text -> assertReadBack(Markdown.parse(text), text));
  }

  @Test
  void wordsAreReadBackAsTheyWereWhereverTheyStand() {
    texts()
        .forEach(
            text -> {
              Text words = Text.of(text);
              Block paragraph = new Block.Paragraph(List.of(words));
              Block lines = new Block.Paragraph(List.of(words, words, Text.of("end"), words));
              Block table =
                  new Block.Table(
                      List.of(words, words),
                      List.of(List.of(words, Text.EMPTY)),
                      List.of(Alignment.LEFT, Alignment.RIGHT));
              Block items = new Block.Items(true, 1, List.of(List.of(paragraph), List.of(lines)));
              List<Block> all =
                  List.of(lines, table, items, new Block.Quote(List.of(lines, items)));

              assertReadBack(all, text);
            });
  }

  @Test
  void emphasisIsReadBackOrLeftOut() {
    Random random = new Random(48);
    List<Meaning> meanings =
        List.of(Meaning.PLAIN, Meaning.STRONG, Meaning.EMPHASIS, Meaning.CODE, Meaning.MUTED);
    for (int i = 0; i < TEXTS; i++) {
      Text words = Text.EMPTY;
      for (int n = 0; n < 4; n++) {
        words = words.plus(Hostile.text(random), meanings.get(random.nextInt(meanings.size())));
      }
      Block.Table table =
          new Block.Table(
              List.of(words, Text.of("b")), List.of(), List.of(Alignment.LEFT, Alignment.CENTER));

      assertReadBack(List.of(new Block.Paragraph(List.of(words)), table), words.plain());
    }
  }

  private static Stream<String> texts() {
    return Hostile.texts(TEXTS, new Random(48));
  }

  private static void assertReadBack(List<Block> blocks, String source) {
    String markdown = Gfm.of(blocks);

    assertEquals(
        Leaves.of(blocks),
        Reread.leaves(markdown),
        () -> Text.of(source).plain() + "\n\n" + markdown);
  }
}
