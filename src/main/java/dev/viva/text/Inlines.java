package dev.viva.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Reads the words of a Markdown block. */
final class Inlines {

  private final List<Text> lines = new ArrayList<>();
  private List<Span> spans = new ArrayList<>();

  private Inlines() {}

  /** The words, a line for each break that the author demanded. */
  static List<Text> lines(Node block) {
    var inlines = new Inlines();
    inlines.addAll(block, Meaning.PLAIN);
    inlines.endLine();
    return inlines.lines;
  }

  /** The words on one line. */
  static Text line(Node block) {
    return Text.join(Text.of(" "), lines(block));
  }

  private void addAll(Node parent, Meaning meaning) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, meaning);
    }
  }

  private void add(Node node, Meaning meaning) {
    if (node instanceof org.commonmark.node.Text text) {
      add(text.getLiteral(), meaning);
    } else if (node instanceof Code code) {
      add(code.getLiteral(), Meaning.CODE);
    } else if (node instanceof HtmlInline html) {
      add(html.getLiteral(), meaning);
    } else if (node instanceof SoftLineBreak) {
      add(" ", meaning);
    } else if (node instanceof HardLineBreak) {
      endLine();
    } else if (node instanceof StrongEmphasis) {
      addAll(node, Meaning.STRONG);
    } else if (node instanceof Emphasis) {
      addAll(node, meaning == Meaning.STRONG ? meaning : Meaning.EMPHASIS);
    } else if (node instanceof Link link) {
      addLink(link, link.getDestination(), meaning);
    } else if (node instanceof Image image) {
      addLink(image, image.getFirstChild() == null ? image.getDestination() : "", meaning);
    } else {
      addAll(node, meaning);
    }
  }

  /** The link's words, and its address where they do not say it. */
  private void addLink(Node link, String address, Meaning meaning) {
    var inside = new Inlines();
    inside.addAll(link, meaning);
    String words = new Text(inside.spans).plain();
    for (Text line : inside.lines) {
      spans.addAll(line.spans());
      endLine();
    }
    spans.addAll(inside.spans);
    boolean said = words.equals(Visible.line(address)) || address.equals("mailto:" + words);
    if (!said && !address.isEmpty()) {
      add(words.isEmpty() ? address : " (" + address + ")", Meaning.MUTED);
    }
  }

  private void add(String words, Meaning meaning) {
    spans.add(new Span(words, meaning));
  }

  private void endLine() {
    lines.add(new Text(spans));
    spans = new ArrayList<>();
  }
}
