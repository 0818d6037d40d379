package dev.viva.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a Markdown tree. */
final class Tables {

  private final List<Text> header = new ArrayList<>();
  private final List<Alignment> alignments = new ArrayList<>();
  private final List<List<Text>> rows = new ArrayList<>();

  private Tables() {}

  static Block table(TableBlock block) {
    var table = new Tables();
    for (Node section = block.getFirstChild(); section != null; section = section.getNext()) {
      for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
        if (section instanceof TableHead) {
          table.head(row);
        } else {
          table.rows.add(cells(row));
        }
      }
    }
    return new Block.Table(table.header, table.rows, table.alignments);
  }

  private void head(Node row) {
    header.addAll(cells(row));
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      alignments.add(alignment(((TableCell) cell).getAlignment()));
    }
  }

  private static List<Text> cells(Node row) {
    var cells = new ArrayList<Text>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(Inlines.line(cell));
    }
    return cells;
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
