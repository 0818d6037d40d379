package dev.viva.view;

import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table of short cells: dashes under the heads, no boxes, numbers right, words left. */
final class Table {
  private final List<String> heads;
  private final List<Boolean> right;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param heads the heads of the columns; one that begins with {@code >} is set to the right
   */
  Table(String... heads) {
    this.heads = Stream.of(heads).map(h -> h.replaceFirst("^>", "")).toList();
    this.right = Stream.of(heads).map(h -> h.startsWith(">")).toList();
  }

  Table row(String... cells) {
    if (cells.length != heads.size()) {
      throw new IllegalArgumentException(cells.length + " cells, " + heads.size() + " columns");
    }
    rows.add(List.of(cells));
    return this;
  }

  /** The lines, of which the last column may be cut to the width; narrower tables lose columns. */
  List<Text> lines(int width) {
    int columns = heads.size();
    while (columns > 2 && total(columns - 1) + 8 > width) {
      columns--;
    }
    List<Text> lines = new ArrayList<>();
    lines.add(line(heads, columns, width, Meaning.HEADING));
    List<String> dashes = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      dashes.add("-".repeat(size(i)));
    }
    int last = columns - 1;
    int room = Math.max(1, width - total(last));
    dashes.set(last, "-".repeat(Math.min(size(last), room)));
    lines.add(line(dashes, columns, width, Meaning.MUTED));
    for (List<String> row : rows) {
      lines.add(line(row, columns, width, Meaning.PLAIN));
    }
    return lines;
  }

  private Text line(List<String> cells, int columns, int width, Meaning meaning) {
    Text line = Text.EMPTY;
    for (int i = 0; i < columns; i++) {
      Text cell = Text.of(cells.get(i), meaning);
      String gap = " ".repeat(Math.max(0, size(i) - cell.width()));
      Text padded = right.get(i) ? Text.of(gap).plus(cell) : cell.plus(i < columns - 1 ? gap : "");
      line = i == 0 ? padded : line.plus("  ").plus(padded);
    }
    return Wrap.cut(line, width);
  }

  private int size(int column) {
    int size = Text.of(heads.get(column)).width();
    for (List<String> row : rows) {
      size = Math.max(size, Text.of(row.get(column)).width());
    }
    return size;
  }

  /** The width of the first columns with the gaps between them. */
  private int total(int columns) {
    int total = 0;
    for (int i = 0; i < columns; i++) {
      total += size(i) + 2;
    }
    return total;
  }
}
