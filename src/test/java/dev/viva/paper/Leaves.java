package dev.viva.paper;

import dev.viva.text.Block;
import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@link Reread} should find in the Markdown of some blocks. */
final class Leaves implements Block.Cases<List<String>> {
  private final boolean inItem;

  private Leaves(boolean inItem) {
    this.inItem = inItem;
  }

  static List<String> of(List<Block> blocks) {
    return of(blocks, false);
  }

  private static List<String> of(List<Block> blocks, boolean inItem) {
    List<String> leaves = new ArrayList<>();
    Block before = new Block.Rule();
    for (Block block : blocks) {
      List<String> more = block.fold(new Leaves(inItem));
      boolean alike = before.getClass() == block.getClass();
      if (alike && (block instanceof Block.Items || block instanceof Block.Quote)) {
        leaves.add("html: <!-- -->");
      }
      leaves.addAll(more);
      before = block;
    }
    return leaves;
  }

  @Override
  public List<String> paragraph(Block.Paragraph paragraph) {
    String words =
        Reread.squeezed(
            paragraph.lines().stream().map(Text::plain).collect(Collectors.joining(" ")));
    return words.isEmpty() ? List.of() : List.of((inItem ? "item: " : "words: ") + words);
  }

  @Override
  public List<String> heading(Block.Heading heading) {
    String words = Reread.squeezed(heading.text().plain());
    return words.isEmpty() ? List.of() : List.of((inItem ? "item: " : "words: ") + words + ":");
  }

  @Override
  public List<String> items(Block.Items items) {
    if (!items.ordered() || items.start() <= 1) {
      return items.items().stream().flatMap(item -> of(item, true).stream()).toList();
    }
    List<String> leaves = new ArrayList<>();
    long number = items.start();
    for (List<Block> item : items.items()) {
      List<String> inside = new ArrayList<>(of(item, inItem));
      String mark = (inItem ? "item: " : "words: ") + number++ + ".";
      boolean isProse = !item.isEmpty() && item.get(0) instanceof Block.Paragraph;
      leaves.add(isProse ? mark + " " + inside.remove(0).split(": ", 2)[1] : mark);
      leaves.addAll(inside);
    }
    return leaves;
  }

  @Override
  public List<String> table(Block.Table table) {
    Stream<String> heads = table.header().stream().map(cell -> "head: " + cell(cell));
    Stream<String> cells =
        table.rows().stream().flatMap(List::stream).map(cell -> "cell: " + cell(cell));
    return Stream.concat(heads, cells).toList();
  }

  private static String cell(Text text) {
    return Reread.squeezed(text.plain());
  }

  @Override
  public List<String> code(Block.Code code) {
    String language = code.language().matches("[A-Za-z0-9+#._-]+") ? code.language() : "text";
    return List.of("code " + language + ": " + Reread.squeezed(String.join("\n", code.lines())));
  }

  @Override
  public List<String> quote(Block.Quote quote) {
    return of(quote.blocks());
  }

  @Override
  public List<String> rule(Block.Rule rule) {
    return List.of("rule");
  }
}
