package dev.viva.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * CommonMark with the tables of GitHub, read into {@link Block}s. HTML has no power: it stays what
 * the author typed. No input is an error.
 */
public final class Markdown {

  /** Deeper lists, quotes and emphasis are text: nobody reads them, and recursion has an end. */
  private static final int MAX_OPEN_BLOCKS = 18;

  private static final int MAX_INLINE_NESTING = 16;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(Set.of(TablesExtension.create()))
          .enabledBlockTypes(
              Set.of(
                  BlockQuote.class,
                  org.commonmark.node.Heading.class,
                  FencedCodeBlock.class,
                  IndentedCodeBlock.class,
                  ListBlock.class,
                  ThematicBreak.class))
          .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
          .maxInlineNesting(MAX_INLINE_NESTING)
          .build();

  private Markdown() {}

  /** The blocks of an author's text, whatever it holds. */
  public static List<Block> parse(String source) {
    return blocks(PARSER.parse(source));
  }

  private static List<Block> blocks(Node parent) {
    var blocks = new ArrayList<Block>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof LinkReferenceDefinition)) {
        blocks.add(block(node));
      }
    }
    return blocks;
  }

  private static Block block(Node node) {
    if (node instanceof org.commonmark.node.Heading heading) {
      return new Block.Heading(heading.getLevel(), Inlines.line(heading));
    }
    if (node instanceof BulletList list) {
      return new Block.Items(false, 1, items(list));
    }
    if (node instanceof OrderedList list) {
      return new Block.Items(true, list.getMarkerStartNumber(), items(list));
    }
    if (node instanceof BlockQuote) {
      return new Block.Quote(blocks(node));
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
      return Tables.table(table);
    }
    return new Block.Paragraph(Inlines.lines(node));
  }

  private static List<List<Block>> items(ListBlock list) {
    var items = new ArrayList<List<Block>>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(blocks(item));
    }
    return items;
  }

  /** The info string's first word is the language; the rest is for programs that run the code. */
  private static Block code(String info, String literal) {
    return new Block.Code(info.strip().split("\\s", 2)[0], Visible.lines(literal));
  }
}
