package dev.viva.paper;

import dev.viva.text.Block;
import dev.viva.text.Text;
import java.util.List;

/**
 * How much room words take on paper, rather too much than too little: by the widths of DejaVu Sans
 * 2.37, the widest of the fonts that sheets are printed in.
 */
final class Measure implements Block.Cases<Double> {
  private static final double MM = 25.4 / 72;
  private static final double LEADING = 1.42;
  private static final double BETWEEN_BLOCKS = 1.8;
  private static final double BETWEEN_ITEMS = 0.5;
  private static final double ITEM_INDENT = 5;
  private static final double MONOSPACED = 0.61;
  private static final double CODE_SIZE = 0.88;

  /** Bold letters beside upright ones. */
  private static final double BOLD = 1.13;

  /** The widths of the letters from the blank to the tilde, in hundredths of an em. */
  private static final int[] ASCII = {
    32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 54, 100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79,
    61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64,
    64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84
  };

  private final double width;
  private final double points;

  private Measure(double width, double points) {
    this.width = width;
    this.points = points;
  }

  /**
   * The height of blocks in millimetres.
   *
   * @param width in millimetres
   * @param points the size of the font
   */
  static double height(List<Block> blocks, double width, double points) {
    Measure measure = new Measure(width, points);
    return blocks.stream().mapToDouble(block -> BETWEEN_BLOCKS + block.fold(measure)).sum();
  }

  /** The height of words that run on. */
  static double height(String words, double width, double points) {
    return lines(words, width, points) * line(points);
  }

  /** The height of bold words that run on. */
  static double bold(String words, double width, double points) {
    return lines(words, width / BOLD, points) * line(points);
  }

  /** The height of one line. */
  static double line(double points) {
    return points * LEADING * MM;
  }

  /** How many lines words take, at least one; a word that is too long goes on in the next. */
  static int lines(String words, double width, double points) {
    double space = width(" ", points);
    double used = 0;
    int lines = 1;
    for (String word : words.split(" ", -1)) {
      double next = width(word, points);
      if (used > 0 && used + space + next > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? space : 0) + next;
      int more = (int) Math.max(0, Math.ceil(used / width) - 1);
      lines += more;
      used -= more * width;
    }
    return lines;
  }

  private static double width(String words, double points) {
    return words.codePoints().mapToDouble(Measure::ems).sum() * points * MM;
  }

  private static double ems(int point) {
    if (point >= ' ' && point < ' ' + ASCII.length) {
      return ASCII[point - ' '] / 100.0;
    }
    return point < 0x1100 ? 0.75 : 1.0;
  }

  @Override
  public Double paragraph(Block.Paragraph paragraph) {
    return paragraph.lines().stream().mapToDouble(this::height).sum();
  }

  private double height(Text text) {
    return height(text.plain(), width, points);
  }

  @Override
  public Double heading(Block.Heading heading) {
    return bold(heading.text().plain(), width, points);
  }

  @Override
  public Double items(Block.Items items) {
    Measure inside = new Measure(width - ITEM_INDENT, points);
    return items.items().stream().mapToDouble(item -> BETWEEN_ITEMS + inside.item(item)).sum();
  }

  /** An item begins at once, and so does a list within it. */
  private double item(List<Block> blocks) {
    double height = 0;
    for (int i = 0; i < blocks.size(); i++) {
      boolean follows = i > 0 && !(blocks.get(i) instanceof Block.Items);
      height += (follows ? BETWEEN_BLOCKS : 0) + blocks.get(i).fold(this);
    }
    return height;
  }

  /** As if all columns were equally wide. */
  @Override
  public Double table(Block.Table table) {
    double column = width / table.header().size() - 4;
    double padding = 1.6;
    double head = rowHeight(table.header(), column);
    return head
        + table.rows().stream().mapToDouble(row -> padding + rowHeight(row, column)).sum()
        + padding;
  }

  private double rowHeight(List<Text> cells, double column) {
    return cells.stream()
        .mapToDouble(cell -> height(cell.plain(), Math.max(8, column), points))
        .max()
        .orElse(0);
  }

  /** How many characters of a program stand on a line of so many millimetres. */
  static int columns(double width, double points) {
    double character = MONOSPACED * points * CODE_SIZE * MM;
    return (int) Math.max(10, (width - 3) / character);
  }

  @Override
  public Double code(Block.Code code) {
    int columns = columns(width, points);
    long lines =
        code.lines().stream().mapToLong(line -> 1 + Math.max(0, line.length() - 1) / columns).sum();
    return lines * line(points * CODE_SIZE);
  }

  @Override
  public Double quote(Block.Quote quote) {
    return height(quote.blocks(), width - 3, points);
  }

  @Override
  public Double rule(Block.Rule rule) {
    return BETWEEN_BLOCKS;
  }
}
