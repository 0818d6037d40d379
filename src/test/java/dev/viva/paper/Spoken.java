package dev.viva.paper;

import dev.viva.text.Block;
import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of blocks, whatever they are written in. */
final class Spoken implements Block.Cases<List<String>> {
  private Spoken() {}

  /** All words, white space as one blank. */
  static String words(List<Block> blocks) {
    return Reread.squeezed(String.join(" ", leaves(blocks)));
  }

  /** The words of each paragraph, cell and line of code; none is empty. */
  static List<String> leaves(List<Block> blocks) {
    Spoken spoken = new Spoken();
    return blocks.stream()
        .flatMap(block -> block.fold(spoken).stream())
        .map(Reread::squeezed)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  @Override
  public List<String> paragraph(Block.Paragraph paragraph) {
    return List.of(paragraph.lines().stream().map(Text::plain).collect(Collectors.joining(" ")));
  }

  @Override
  public List<String> heading(Block.Heading heading) {
    return List.of(heading.text().plain());
  }

  @Override
  public List<String> items(Block.Items items) {
    return items.items().stream().flatMap(item -> leaves(item).stream()).toList();
  }

  @Override
  public List<String> table(Block.Table table) {
    return Stream.concat(Stream.of(table.header()), table.rows().stream())
        .flatMap(List::stream)
        .map(Text::plain)
        .toList();
  }

  @Override
  public List<String> code(Block.Code code) {
    return new ArrayList<>(code.lines());
  }

  @Override
  public List<String> quote(Block.Quote quote) {
    return leaves(quote.blocks());
  }

  @Override
  public List<String> rule(Block.Rule rule) {
    return List.of();
  }
}
