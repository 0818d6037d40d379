package dev.viva.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Markdown as a reader's program sees it, HTML and links included. */
final class Reread {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private final List<String> leaves = new ArrayList<>();

  private Reread() {}

  /**
   * The leaves of the document, each with its kind: {@code heading 2: By topic}. White space is one
   * blank. What no report may hold is named in capitals.
   */
  static List<String> leaves(String markdown) {
    Reread reread = new Reread();
    reread.add(PARSER.parse(markdown));
    return reread.leaves;
  }

  private void add(Node node) {
    if (node instanceof Paragraph) {
      String mark = node.getParent() instanceof ListItem ? "item: " : "words: ";
      leaves.add(mark + words(node));
    } else if (node instanceof Heading heading) {
      leaves.add("heading " + heading.getLevel() + ": " + words(node));
    } else if (node instanceof TableCell) {
      leaves.add(
          (node.getParent().getParent() instanceof TableHead ? "head: " : "cell: ") + words(node));
    } else if (node instanceof FencedCodeBlock code) {
      leaves.add("code " + code.getInfo() + ": " + squeezed(code.getLiteral()));
    } else if (node instanceof ThematicBreak) {
      leaves.add("rule");
    } else if (node instanceof HtmlBlock html) {
      leaves.add("html: " + squeezed(html.getLiteral()));
    } else if (node instanceof IndentedCodeBlock code) {
      leaves.add("INDENTED CODE: " + code.getLiteral());
    } else if (node instanceof LinkReferenceDefinition) {
      leaves.add("DEFINITION");
    } else {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        add(child);
      }
    }
  }

  private static String words(Node node) {
    return squeezed(inline(node));
  }

  private static String inline(Node parent) {
    StringBuilder words = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        words.append(text.getLiteral());
      } else if (node instanceof Code code) {
        words.append(code.getLiteral());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        words.append(' ');
      } else if (node instanceof HtmlInline html) {
        words.append("HTML").append(html.getLiteral());
      } else if (node instanceof Link || node instanceof Image) {
        words.append("LINK").append(inline(node));
      } else {
        words.append(inline(node));
      }
    }
    return words.toString();
  }

  /** White space as one blank: that of Unicode, since nobody can see which it was. */
  private static final Pattern BLANKS = Pattern.compile("(?U)[\\s\\p{Z}]+");

  static String squeezed(String words) {
    return BLANKS.matcher(words).replaceAll(" ").strip();
  }
}
