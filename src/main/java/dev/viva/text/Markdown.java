package dev.viva.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * CommonMark with the tables of GitHub, read into {@link Block}s. HTML has no power: it stays what
 * the author typed. No input is an error, and no words get lost.
 */
public final class Markdown {

  /** Deeper lists and quotes are text: nobody reads them, and the tree's depth needs a bound. */
  private static final int MAX_OPEN_BLOCKS = 18;

  /** Likewise for emphasis and links. */
  private static final int MAX_INLINE_NESTING = 16;

  /** Short rows are filled up to the head's columns, so that a small text can make a huge table. */
  private static final int MAX_CELLS = 10_000;

  /**
   * In the order in which they are tried. HTML is left out: what begins with a tag is a paragraph.
   */
  private static final Set<Class<? extends org.commonmark.node.Block>> BLOCKS =
      new LinkedHashSet<>(
          List.of(
              BlockQuote.class,
              Heading.class,
              FencedCodeBlock.class,
              ThematicBreak.class,
              ListBlock.class,
              IndentedCodeBlock.class));

  /** What stands for itself wherever it stands within a line, besides letters and digits. */
  private static final String PLAIN = " ,.;:?'\"()/%=+-";

  private Markdown() {}

  /** Made when the first text needs it: a drill's first question often does not. */
  private static final class Whole {
    static final Parser PARSER =
        parser(Set.of(TablesExtension.builder().maxCells(MAX_CELLS).build()));
  }

  /** The blocks of an author's text, whatever it holds; a table beyond all bounds stays text. */
  public static List<Block> parse(String source) {
    return isPlain(source)
        ? List.of(new Block.Paragraph(List.of(Text.of(source.stripTrailing()))))
        : parseAll(source);
  }

  /** Whether a text is one line without any markup. */
  private static boolean isPlain(String source) {
    int length = source.endsWith("\n") ? source.length() - 1 : source.length();
    for (int i = 0; i < length; i++) {
      char c = source.charAt(i);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!isLetter && (i == 0 || !isPlainWithin(c))) {
        return false;
      }
    }
    return length > 0;
  }

  private static boolean isPlainWithin(char c) {
    return (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0;
  }

  /** The blocks as the parser finds them. */
  static List<Block> parseAll(String source) {
    try {
      return Blocks.of(Whole.PARSER.parse(source), source);
    } catch (IllegalArgumentException tooManyCells) {
      return Blocks.of(parser(Set.of()).parse(source), source);
    }
  }

  /** An author's short text as one line: emphasis and code keep their meaning, blocks do not. */
  public static Text line(String source) {
    List<Block> blocks = parse(source);
    return blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph
        ? Text.join(Text.of(" "), paragraph.lines())
        : Text.of(source.strip());
  }

  /** An author's text in pieces for a search: paragraphs, cells of tables, lines of code. */
  public static List<Text> passages(String source) {
    return Passages.of(parse(source));
  }

  private static Parser parser(Set<Extension> extensions) {
    return Parser.builder()
        .extensions(extensions)
        .enabledBlockTypes(BLOCKS)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
        .maxInlineNesting(MAX_INLINE_NESTING)
        .build();
  }
}
