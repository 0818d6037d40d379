package dev.viva.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

  private static final Text SOLID = Text.of("✓ ", Meaning.GOOD).plus("solid", Meaning.GOOD);

  @Test
  void neighboursOfOneMeaningAreOneSpan() {
    assertEquals(Text.of(new Span("✓ solid", Meaning.GOOD)), SOLID);
  }

  @Test
  void emptySpansLeaveNoTrace() {
    Text text = Text.of(new Span("a", Meaning.PLAIN), new Span("", Meaning.BAD)).plus("b").plus("");

    assertEquals(Text.of("ab"), text);
    assertEquals(Text.EMPTY, Text.of("", Meaning.BAD));
    assertTrue(Text.of("").isEmpty());
  }

  @Test
  void wordsOfOtherMeaningStayApart() {
    Text text = SOLID.plus(" · saved").plus(" (n)", Meaning.MUTED);

    assertEquals(
        List.of(
            new Span("✓ solid", Meaning.GOOD),
            new Span(" · saved", Meaning.PLAIN),
            new Span(" (n)", Meaning.MUTED)),
        text.spans());
    assertEquals("✓ solid · saved (n)", text.plain());
    assertEquals(19, text.width());
  }

  @Test
  void separatorsStandOnlyBetweenParts() {
    Text dot = Text.of(" · ");

    assertEquals(Text.EMPTY, Text.join(dot, List.of()));
    assertEquals(Text.of("a"), Text.join(dot, List.of(Text.of("a"))));
    assertEquals(
        Text.of("a · a ·  · b"),
        Text.join(dot, List.of(Text.of("a"), Text.of("a"), Text.EMPTY, Text.of("b"))));
  }

  @Test
  void indentingLeavesAnEmptyLineEmpty() {
    assertEquals(Text.of("  a"), Text.of("a").indent(2));
    assertEquals(Text.EMPTY, Text.EMPTY.indent(2));
  }

  @Test
  void foreignTextPassesTheGateInEverySpan() {
    assertEquals("a b ^[[31mc", Text.of("a\tb\n\u001b[31mc").plain());
  }

  @Test
  void aSliceKeepsMeanings() {
    Text text = Text.of("one ").plus("two", Meaning.STRONG).plus(" three");

    assertEquals(Text.of("e ").plus("two", Meaning.STRONG).plus(" t"), text.slice(2, 9));
    assertEquals(Text.EMPTY, text.slice(4, 4));
    assertEquals(text, text.slice(0, 13));
  }
}
