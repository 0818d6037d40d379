package dev.viva.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of a Markdown tree. GitHub drops the cells of a row that has more than the head,
 * which an unescaped bar as in {@code |w|} makes all too easily; here they stay in the last column.
 */
final class Tables {

  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private final Source source;
  private final List<Text> header = new ArrayList<>();
  private final List<Alignment> alignments = new ArrayList<>();
  private final List<List<Text>> rows = new ArrayList<>();

  private Tables(Source source) {
    this.source = source;
  }

  /** The table; a head that is one bare bar makes no columns, and all stays text. */
  static Block table(TableBlock block, Source source) {
    var table = new Tables(source);
    for (Node section = block.getFirstChild(); section != null; section = section.getNext()) {
      for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
        if (section instanceof TableHead) {
          table.head(row);
        } else {
          table.rows.add(table.cells(row));
        }
      }
    }
    return table.header.isEmpty()
        ? new Block.Paragraph(List.of(Text.of(source.of(block))))
        : new Block.Table(table.header, table.rows, table.alignments);
  }

  private void head(Node row) {
    header.addAll(cells(row));
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      alignments.add(alignment(((TableCell) cell).getAlignment()));
    }
  }

  private List<Text> cells(Node row) {
    var cells = new ArrayList<Text>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(Inlines.line(cell));
    }
    if (!cells.isEmpty()) {
      int last = cells.size() - 1;
      cells.set(last, cells.get(last).plus(excess(row, cells.size())));
    }
    return cells;
  }

  /** What stands behind so many cells, with the bar before it. */
  private String excess(Node row, int cells) {
    String line = source.of(row).strip().replaceFirst("^\\|", "");
    String[] all = BAR.split(line, cells + 1);
    return all.length <= cells || all[cells].isBlank() ? "" : " | " + all[cells].strip();
  }

  private static Alignment alignment(TableCell.@Nullable Alignment alignment) {
    if (alignment == null) {
      return Alignment.LEFT;
    }
    return switch (alignment) {
      case LEFT -> Alignment.LEFT;
      case CENTER -> Alignment.CENTER;
      case RIGHT -> Alignment.RIGHT;
    };
  }
}
