package dev.viva.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void emphasisAndCodeHaveTheirMeaning() {
    Text words =
        Text.of("plain ")
            .plus("slanted", Meaning.EMPHASIS)
            .plus(" ")
            .plus("strong and both", Meaning.STRONG)
            .plus(" ")
            .plus("x_1 * y", Meaning.CODE);

    assertParsed(paragraph(words), "plain *slanted* **strong *and* both** `x_1 * y`");
  }

  @Test
  void aSoftBreakIsASpaceAndAHardOneANewLine() {
    assertParsed(
        new Block.Paragraph(List.of(Text.of("one two"), Text.of("three"), Text.of("four"))),
        "one\ntwo  \nthree\\\nfour");
  }

  @Test
  void aLinkShowsItsAddressWhereItsWordsDoNot() {
    assertParsed(
        paragraph(Text.of("the paper").plus(" (https://a.b/c)", Meaning.MUTED)),
        "[the paper](https://a.b/c)");
    assertParsed(paragraph(Text.of("https://a.b/c")), "<https://a.b/c>");
    assertParsed(paragraph(Text.of("ada@example.org")), "<ada@example.org>");
    assertParsed(paragraph(Text.of("a.png", Meaning.MUTED)), "[](a.png)");
    assertParsed(
        new Block.Paragraph(
            List.of(Text.of("two"), Text.of("lines").plus(" (a.b)", Meaning.MUTED))),
        "[two\\\nlines](a.b)");
  }

  @Test
  void anImageShowsWhatItIsOf() {
    assertParsed(paragraph(Text.of("A curve")), "![A curve](roc.png)");
    assertParsed(paragraph(Text.of("roc.png", Meaning.MUTED)), "![](roc.png)");
  }

  @Test
  void htmlStaysWhatWasTyped() {
    assertParsed(paragraph(Text.of("<div>x</div> <b>")), "<div>x</div>\n<b>");
    assertParsed(paragraph(Text.of("if a<b and c>d")), "if a<b and c>d");
  }

  @Test
  void blocksHoldBlocks() {
    assertEquals(
        List.of(
            new Block.Heading(2, Text.of("Steps")),
            new Block.Items(
                true,
                3,
                List.of(
                    List.of(
                        paragraph(Text.of("fit")),
                        new Block.Items(false, 1, List.of(List.of(paragraph(Text.of("first"))))),
                        new Block.Code("python", List.of("    x", "", "y"))),
                    List.of())),
            new Block.Quote(List.of(paragraph(Text.of("quoted")))),
            new Block.Rule()),
        Markdown.parse(
            """
            ## Steps
            3. fit
               - first
               ```python title="x"
               \tx

               y
               ```
            4.

            > quoted

            ---
            """));
  }

  @Test
  void tablesKnowTheirColumns() {
    assertParsed(
        new Block.Table(
            List.of(Text.EMPTY, Text.of("n"), Text.of("Big O")),
            List.of(
                List.of(Text.of("sort"), Text.of("10"), Text.of("n log n", Meaning.CODE)),
                List.of(Text.of("|w|"), Text.EMPTY, Text.EMPTY)),
            List.of(Alignment.LEFT, Alignment.RIGHT, Alignment.CENTER)),
        """
        | | n | Big O |
        |--|--:|:-:|
        | sort | 10 | `n log n` |
        | \\|w\\| |
        """);
  }

  @Test
  void cellsBeyondTheHeadStayInTheLastColumn() {
    assertParsed(
        new Block.Table(
            List.of(Text.of("Norm"), Text.of("Is")),
            List.of(List.of(Text.of("L1"), Text.of("Σ | w| |"))),
            List.of(Alignment.LEFT, Alignment.LEFT)),
        "Norm | Is\n--|--\nL1 | Σ |w| |");
  }

  @Test
  void aTableWithoutColumnsStaysText() {
    assertParsed(paragraph(Text.of("| |-| |a|")), "|\n|-|\n|a|");
  }

  @Test
  void aDefinitionThatNoLinkUsesIsText() {
    assertParsed(paragraph(Text.of("[MASK]: replaced")), "[MASK]: replaced");
    assertParsed(
        paragraph(Text.of("a").plus(" (https://a.b)", Meaning.MUTED)), "[a]\n\n[a]: https://a.b");
  }

  @Test
  void aTableBeyondAllBoundsStaysText() {
    String head = "a|".repeat(1_000) + "\n" + "-|".repeat(1_000) + "\n";
    List<Block> blocks = Markdown.parse(head + "b\n".repeat(1_000));

    assertEquals(1, blocks.size());
    assertEquals(
        Text.of((head + "b\n".repeat(1_000)).strip().replace("\n", " ")),
        ((Block.Paragraph) blocks.get(0)).lines().get(0));
  }

  @Test
  void aPlainLineIsWhatTheParserFinds() {
    Random random = new Random(7);
    String signs = "ab Z0 9  ,.;:?'\"()/%=+-\n*_#`[]&<>~|\\é";
    for (int round = 0; round < 20_000; round++) {
      String text = "";
      for (int left = random.nextInt(9); left >= 0; left--) {
        text += signs.charAt(random.nextInt(signs.length()));
      }
      assertEquals(Markdown.parseAll(text), Markdown.parse(text), text);
    }
    for (String text : List.of("a", "What is it?\n", "a  b", "b (1. c) - d", "x: y = z", "A ")) {
      assertEquals(Markdown.parseAll(text), Markdown.parse(text), text);
    }
  }

  private static Block paragraph(Text words) {
    return new Block.Paragraph(List.of(words));
  }

  private static void assertParsed(Block expected, String markdown) {
    assertEquals(List.of(expected), Markdown.parse(markdown));
  }
}
