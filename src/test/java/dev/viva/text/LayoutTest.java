package dev.viva.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The meanings in a layout; what it looks like is in the golden files. */
class LayoutTest {

  private static final Block TABLE =
      new Block.Table(
          List.of(Text.EMPTY, Text.of("Recall")),
          List.of(List.of(Text.of("model"), Text.of("0.80", Meaning.GOOD))),
          List.of(Alignment.LEFT, Alignment.RIGHT));

  @Test
  void headsOfTablesAreHeadings() {
    assertEquals(
        List.of(
            Text.of("         ").plus("Recall", Meaning.HEADING),
            Text.of("  -----  ------"),
            Text.of("  model    ").plus("0.80", Meaning.GOOD)),
        Layout.lines(List.of(TABLE), 40));
  }

  @Test
  void labelsOfRecordsAreHeadings() {
    assertEquals(
        List.of(
            Text.of("model", Meaning.HEADING),
            Text.of("  Recall:"),
            Text.of("    ").plus("0.80", Meaning.GOOD)),
        Layout.lines(List.of(TABLE), 10));
  }

  @Test
  void headingsAreHeadingsThroughout() {
    Text text = Text.of("What ").plus("recall", Meaning.CODE).plus(" is");

    assertEquals(
        List.of(Text.of("What recall is", Meaning.HEADING)),
        Layout.lines(List.of(new Block.Heading(1, text)), 40));
  }

  @Test
  void codeIsTheOnlyThingThatMayBeTooWide() {
    Block code = new Block.Code("python", List.of("return model.fit(X, y)  # long"));

    assertEquals(
        List.of(
            Text.of("    ")
                .plus("return", Meaning.CODE_KEYWORD)
                .plus(" model.fit(X, y)  ", Meaning.CODE)
                .plus("# long", Meaning.CODE_COMMENT)),
        Layout.lines(List.of(code), 10));
  }

  @Test
  void aRowOfTheWrongLengthIsNoTable() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Block.Table(List.of(Text.of("a")), List.of(List.of()), List.of(Alignment.LEFT)));
  }
}
