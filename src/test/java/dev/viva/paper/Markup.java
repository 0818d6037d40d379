package dev.viva.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** HTML of ours as the JDK's parser of XML reads it. */
final class Markup {
  private final Document document;

  private Markup(Document document) {
    this.document = document;
  }

  /** Reads a page, or fails if it is not well-formed. */
  static Markup of(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return new Markup(builder.parse(new InputSource(new StringReader(xhtml))));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(e.getMessage() + "\n" + xhtml, e);
    }
  }

  /** All that is written on the page, white space as one blank. */
  String words() {
    StringBuilder words = new StringBuilder();
    append(document.getElementsByTagName("body").item(0), words);
    return Reread.squeezed(words.toString());
  }

  private static void append(Node node, StringBuilder words) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      words.append(node.getNodeValue());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      append(child, words);
    }
    if (Set.of("br", "p", "li", "td", "th").contains(node.getNodeName())) {
      words.append(' ');
    }
  }

  /** Each element with its attributes' names, as {@code a[href]}, once. */
  Set<String> vocabulary() {
    Set<String> vocabulary = new TreeSet<>();
    for (Element element : elements()) {
      List<String> attributes = new ArrayList<>();
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        attributes.add(element.getAttributes().item(i).getNodeName());
      }
      vocabulary.add(element.getTagName() + attributes);
    }
    return vocabulary;
  }

  /** Where the links lead. */
  List<String> links() {
    return elements().stream()
        .filter(element -> element.hasAttribute("href"))
        .map(element -> element.getAttribute("href"))
        .toList();
  }

  private List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    var all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }
}
