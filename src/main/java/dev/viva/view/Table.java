package dev.viva.view;

import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of short cells: dashes under the heads, no boxes, numbers right, words left. Where it is
 * too wide it loses columns from the right, but never the first two; before that, words of the last
 * column are cut, and at the very end those of the first.
 */
final class Table {
  private static final String GAP = "  ";

  /** A last column of words is worth showing from so many cells on. */
  private static final int WORTH_SHOWING = 24;

  private final List<String> heads;
  private final List<Boolean> right;
  private final List<List<Text>> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param heads the heads of at least two columns; one that begins with {@code >} is set to the
   *     right
   */
  Table(String... heads) {
    this.heads = Stream.of(heads).map(h -> h.replaceFirst("^>", "")).toList();
    this.right = Stream.of(heads).map(h -> h.startsWith(">")).toList();
  }

  Table row(String... cells) {
    if (cells.length != heads.size()) {
      throw new IllegalArgumentException(cells.length + " cells, " + heads.size() + " columns");
    }
    rows.add(Stream.of(cells).map(Text::of).toList());
    return this;
  }

  /** The lines, none of them wider than this where that can be. */
  List<Text> lines(int width) {
    List<Integer> sizes = sizes(width);
    List<Text> lines = new ArrayList<>();
    lines.add(line(heads.stream().map(head -> Text.of(head, Meaning.HEADING)).toList(), sizes));
    lines.add(
        line(sizes.stream().map(size -> Text.of("-".repeat(size), Meaning.MUTED)).toList(), sizes));
    rows.forEach(row -> lines.add(line(row, sizes)));
    return lines;
  }

  /** The widths of the columns that are shown. */
  private List<Integer> sizes(int width) {
    List<Integer> sizes = new ArrayList<>();
    for (int column = 0; column < heads.size(); column++) {
      sizes.add(size(column));
    }
    while (sizes.size() > 2 && total(sizes) - lastMayGiveUp(sizes) > width) {
      sizes.remove(sizes.size() - 1);
    }
    int over = total(sizes) - width;
    if (over > 0) {
      int column = sizes.size() == 2 && lastMayGiveUp(sizes) < over ? 0 : sizes.size() - 1;
      sizes.set(column, Math.max(1, sizes.get(column) - over));
    }
    return sizes;
  }

  private int size(int column) {
    int size = Text.of(heads.get(column)).width();
    for (List<Text> row : rows) {
      size = Math.max(size, row.get(column).width());
    }
    return size;
  }

  private static int total(List<Integer> sizes) {
    int gaps = GAP.length() * (sizes.size() - 1);
    return sizes.stream().mapToInt(Integer::intValue).sum() + gaps;
  }

  /** How many cells the last column can do without; numbers can do without none. */
  private int lastMayGiveUp(List<Integer> sizes) {
    int last = sizes.size() - 1;
    return right.get(last) ? 0 : Math.max(0, sizes.get(last) - WORTH_SHOWING);
  }

  private Text line(List<Text> cells, List<Integer> sizes) {
    int last = sizes.size() - 1;
    while (last > 0 && cells.get(last).isEmpty()) {
      last--;
    }
    Text line = Text.EMPTY;
    for (int column = 0; column <= last; column++) {
      Text cell = Wrap.cut(cells.get(column), sizes.get(column));
      Text blanks = Text.of(" ".repeat(sizes.get(column) - cell.width()));
      line = line.plus(column == 0 ? "" : GAP).plus(right.get(column) ? blanks : Text.EMPTY);
      line = line.plus(cell).plus(right.get(column) || column == last ? Text.EMPTY : blanks);
    }
    return line;
  }
}
