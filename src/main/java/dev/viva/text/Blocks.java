package dev.viva.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

/** Reads the blocks of a Markdown tree. */
final class Blocks {

  private final Source source;
  private final Set<String> linked;

  private Blocks(Source source, Set<String> linked) {
    this.source = source;
    this.linked = linked;
  }

  static List<Block> of(Node document, String source) {
    return new Blocks(new Source(source), Destinations.of(document)).children(document);
  }

  private List<Block> children(Node parent) {
    var blocks = new ArrayList<Block>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof LinkReferenceDefinition it && linked.contains(it.getDestination()))) {
        blocks.add(block(node));
      }
    }
    return blocks;
  }

  private Block block(Node node) {
    if (node instanceof Heading heading) {
      return new Block.Heading(heading.getLevel(), Inlines.line(heading));
    }
    if (node instanceof BulletList list) {
      return new Block.Items(false, 1, items(list));
    }
    if (node instanceof OrderedList list) {
      return new Block.Items(true, list.getMarkerStartNumber(), items(list));
    }
    if (node instanceof BlockQuote) {
      return new Block.Quote(children(node));
    }
    if (node instanceof FencedCodeBlock code) {
      return code(code.getInfo(), code.getLiteral());
    }
    if (node instanceof IndentedCodeBlock code) {
      return code("", code.getLiteral());
    }
    if (node instanceof ThematicBreak) {
      return new Block.Rule();
    }
    if (node instanceof TableBlock table) {
      return Tables.table(table, source);
    }
    if (node instanceof LinkReferenceDefinition) {
      return new Block.Paragraph(List.of(Text.of(source.of(node))));
    }
    return new Block.Paragraph(Inlines.lines(node));
  }

  private List<List<Block>> items(ListBlock list) {
    var items = new ArrayList<List<Block>>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(children(item));
    }
    return items;
  }

  /** The info string's first word is the language; the rest is for programs that run the code. */
  private static Block code(String info, String literal) {
    return new Block.Code(info.strip().split("\\s", 2)[0], Visible.lines(literal));
  }
}
