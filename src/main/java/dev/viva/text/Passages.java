package dev.viva.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words of blocks in the pieces that belong together: paragraphs, cells, lines of code. */
final class Passages implements Block.Cases<Stream<Text>> {

  /** The pieces in reading order, none of them empty. */
  static List<Text> of(List<Block> blocks) {
    return new Passages().within(blocks).filter(text -> !text.isEmpty()).toList();
  }

  private Stream<Text> within(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.fold(this));
  }

  @Override
  public Stream<Text> paragraph(Block.Paragraph paragraph) {
    return Stream.of(Text.join(Text.of(" "), paragraph.lines()));
  }

  @Override
  public Stream<Text> heading(Block.Heading heading) {
    return Stream.of(heading.text());
  }

  @Override
  public Stream<Text> items(Block.Items items) {
    return items.items().stream().flatMap(this::within);
  }

  @Override
  public Stream<Text> table(Block.Table table) {
    List<Text> cells = new ArrayList<>(table.header());
    table.rows().forEach(cells::addAll);
    return cells.stream();
  }

  @Override
  public Stream<Text> code(Block.Code code) {
    return code.lines().stream().map(line -> Text.of(line.strip()));
  }

  @Override
  public Stream<Text> quote(Block.Quote quote) {
    return within(quote.blocks());
  }

  @Override
  public Stream<Text> rule(Block.Rule rule) {
    return Stream.empty();
  }
}
