package dev.viva.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A list as lines: each item hangs behind its dash or number. If a blank line stands inside an
 * item, one stands between the items too.
 */
final class ItemsLayout {

  private final Block.Items list;
  private final int width;

  ItemsLayout(Block.Items list, int width) {
    this.list = list;
    this.width = width;
  }

  List<Text> lines() {
    var items = new ArrayList<List<Text>>();
    for (int i = 0; i < list.items().size(); i++) {
      items.add(item(marker(i), list.items().get(i)));
    }
    boolean loose = items.stream().anyMatch(item -> item.contains(Text.EMPTY));
    var lines = new ArrayList<Text>();
    for (List<Text> item : items) {
      if (loose && !lines.isEmpty()) {
        lines.add(Text.EMPTY);
      }
      lines.addAll(item);
    }
    return lines;
  }

  private List<Text> item(String marker, List<Block> blocks) {
    var lines = new ArrayList<Text>();
    for (Text line : Layout.itemLines(blocks, width - marker.length())) {
      lines.add(lines.isEmpty() ? Text.of(marker).plus(line) : line.indent(marker.length()));
    }
    return lines.isEmpty() ? List.of(Text.of(marker.stripTrailing())) : lines;
  }

  /** A dash, or the number, set right like the widest one. */
  private String marker(int item) {
    if (!list.ordered()) {
      return "- ";
    }
    String number = number(item);
    return " ".repeat(number(list.items().size() - 1).length() - number.length()) + number;
  }

  private String number(int item) {
    return (long) list.start() + item + ". ";
  }
}
