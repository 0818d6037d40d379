package dev.viva.text;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * Where the links of a Markdown tree lead. A definition such as {@code [MASK]: replaced} that no
 * link uses was meant as text, and must not vanish.
 */
final class Destinations extends AbstractVisitor {

  private final Set<String> destinations = new HashSet<>();

  private Destinations() {}

  static Set<String> of(Node document) {
    var visitor = new Destinations();
    document.accept(visitor);
    return visitor.destinations;
  }

  @Override
  public void visit(Link link) {
    destinations.add(link.getDestination());
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    destinations.add(image.getDestination());
    visitChildren(image);
  }
}
