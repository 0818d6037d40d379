package dev.viva.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A table as lines: heads, dashes under them, rows, with words wrapped inside their columns. Where
 * that would tear words apart, and on a narrow screen, each row becomes a record instead: its first
 * cell, then a line for each other column.
 */
final class TableLayout {

  private static final int INDENT = 2;
  private static final int GAP = 2;

  /** On a screen with fewer cells a table whose cells would wrap becomes records. */
  private static final int NARROW_SCREEN = 40;

  /** In fewer cells than these wrapped words are a ladder; shorter cells are not wrapped. */
  private static final int NARROW_COLUMN = 16;

  private final Block.Table table;
  private final int width;

  TableLayout(Block.Table table, int width) {
    this.table = table;
    this.width = width;
  }

  List<Text> lines() {
    int[] columns = columns(Text::width);
    int room = width - INDENT - GAP * (columns.length - 1);
    if (sum(columns) > room) {
      int[] least = columns(TableLayout::least);
      if (width < NARROW_SCREEN || sum(least) > room) {
        return records();
      }
      shrink(columns, least, room);
    }
    return rows(columns);
  }

  /** To what a cell may be narrowed. */
  private static int least(Text cell) {
    return Math.max(Wrap.longestWord(cell), Math.min(cell.width(), NARROW_COLUMN));
  }

  /** For each column the largest measure of its cells. */
  private int[] columns(ToIntFunction<Text> measure) {
    int[] columns = new int[table.header().size()];
    Arrays.setAll(columns, i -> Math.max(1, measure.applyAsInt(table.header().get(i))));
    for (List<Text> row : table.rows()) {
      Arrays.setAll(columns, i -> Math.max(columns[i], measure.applyAsInt(row.get(i))));
    }
    return columns;
  }

  private static int sum(int[] columns) {
    return Arrays.stream(columns).sum();
  }

  /** Takes from the widest columns first. */
  private static void shrink(int[] columns, int[] least, int room) {
    Arrays.setAll(columns, i -> Math.max(least[i], Math.min(columns[i], room)));
    while (sum(columns) > room) {
      int widest = 0;
      for (int i = 1; i < columns.length; i++) {
        boolean wider = columns[i] > columns[widest] || columns[widest] == least[widest];
        widest = wider && columns[i] > least[i] ? i : widest;
      }
      columns[widest]--;
    }
  }

  private List<Text> rows(int[] columns) {
    var lines = new ArrayList<Text>();
    if (hasHeads()) {
      lines.addAll(
          row(table.header().stream().map(head -> head.as(Meaning.HEADING)).toList(), columns));
      lines.addAll(row(dashes(columns), columns));
    }
    table.rows().forEach(row -> lines.addAll(row(row, columns)));
    return lines;
  }

  private boolean hasHeads() {
    return !table.header().stream().allMatch(Text::isEmpty);
  }

  private static List<Text> dashes(int[] columns) {
    return Arrays.stream(columns).mapToObj(cells -> Text.of("-".repeat(cells))).toList();
  }

  private List<Text> row(List<Text> cells, int[] columns) {
    var wrapped = new ArrayList<List<Text>>();
    int height = 0;
    for (int i = 0; i < columns.length; i++) {
      wrapped.add(Wrap.lines(cells.get(i), columns[i]));
      height = Math.max(height, wrapped.get(i).size());
    }
    var lines = new ArrayList<Text>();
    for (int line = 0; line < height; line++) {
      lines.add(line(line, wrapped, columns));
    }
    return lines;
  }

  /** One line across all cells of a row; blanks are written only when words follow them. */
  private Text line(int line, List<List<Text>> cells, int[] columns) {
    Text across = Text.EMPTY;
    int blanks = INDENT;
    for (int i = 0; i < columns.length; i++) {
      Text words = line < cells.get(i).size() ? cells.get(i).get(line) : Text.EMPTY;
      int free = columns[i] - words.width();
      int left = left(table.alignments().get(i), free);
      if (words.isEmpty()) {
        blanks += columns[i] + GAP;
      } else {
        across = across.plus(" ".repeat(blanks + left)).plus(words);
        blanks = free - left + GAP;
      }
    }
    return across;
  }

  private static int left(Alignment alignment, int free) {
    return switch (alignment) {
      case LEFT -> 0;
      case CENTER -> free / 2;
      case RIGHT -> free;
    };
  }

  private List<Text> records() {
    if (table.rows().isEmpty()) {
      return Wrap.lines(Text.join(Text.of("  "), table.header()).as(Meaning.HEADING), width);
    }
    var lines = new ArrayList<Text>();
    for (List<Text> row : table.rows()) {
      lines.addAll(Wrap.lines(label(row).as(Meaning.HEADING), width, 0, INDENT));
      for (int i = 1; i < row.size(); i++) {
        if (!row.get(i).isEmpty()) {
          lines.addAll(Wrap.lines(value(i, row), width, INDENT, 2 * INDENT));
        }
      }
    }
    return lines;
  }

  /** The first cell; a record without one needs a mark, lest it look like part of the one above. */
  private Text label(List<Text> row) {
    Text label = value(0, row);
    return label.isEmpty() ? Text.of("-") : label;
  }

  private Text value(int column, List<Text> row) {
    Text head = table.header().get(column);
    return head.isEmpty() ? row.get(column) : head.plus(":").plus(row.get(column).indent(1));
  }
}
