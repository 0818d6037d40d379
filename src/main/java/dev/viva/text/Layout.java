package dev.viva.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks as lines for a terminal: prose wrapped, lists with hanging indent, tables with dashes and
 * no boxes, program text as it is. A blank line stands between blocks, but not after a heading.
 */
public final class Layout implements Block.Cases<List<Text>> {

  private static final int CODE_INDENT = 4;
  private static final int RULE_WIDTH = 10;

  private final int width;
  private final boolean inItem;

  private Layout(int width, boolean inItem) {
    this.width = Math.max(1, width);
    this.inItem = inItem;
  }

  /**
   * The lines of a document.
   *
   * @param width cells of a line; only program text, and one cluster where there is no room for it,
   *     may take more
   */
  public static List<Text> lines(List<Block> blocks, int width) {
    return new Layout(width, false).lines(blocks);
  }

  /** The lines of a list's item: in it no blank line stands between a text and a list under it. */
  static List<Text> itemLines(List<Block> blocks, int width) {
    return new Layout(width, true).lines(blocks);
  }

  private List<Text> lines(List<Block> blocks) {
    var lines = new ArrayList<Text>();
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0 && isApart(blocks.get(i - 1), blocks.get(i))) {
        lines.add(Text.EMPTY);
      }
      lines.addAll(blocks.get(i).fold(this));
    }
    return lines;
  }

  private boolean isApart(Block before, Block after) {
    boolean under = before instanceof Block.Heading;
    boolean nested = inItem && before instanceof Block.Paragraph && after instanceof Block.Items;
    return !under && !nested;
  }

  @Override
  public List<Text> paragraph(Block.Paragraph paragraph) {
    return paragraph.lines().stream().flatMap(line -> Wrap.lines(line, width).stream()).toList();
  }

  @Override
  public List<Text> heading(Block.Heading heading) {
    return Wrap.lines(heading.text().as(Meaning.HEADING), width);
  }

  @Override
  public List<Text> items(Block.Items items) {
    return new ItemsLayout(items, width).lines();
  }

  @Override
  public List<Text> table(Block.Table table) {
    return new TableLayout(table, width).lines();
  }

  @Override
  public List<Text> code(Block.Code code) {
    return code.coloured().stream().map(line -> line.indent(CODE_INDENT)).toList();
  }

  @Override
  public List<Text> quote(Block.Quote quote) {
    return lines(quote.blocks(), width - 2).stream()
        .map(line -> line.isEmpty() ? Text.of(">") : Text.of("> ").plus(line))
        .toList();
  }

  @Override
  public List<Text> rule(Block.Rule rule) {
    return List.of(Text.of("-".repeat(Math.min(RULE_WIDTH, width))));
  }
}
