package dev.viva.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes the outline of a PDF, which viewers show beside the pages, of its headings. */
final class Bookmarks {
  private final Document document;

  /** The bookmarks that the next one may stand below, the innermost first. */
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(int level, Element bookmark) {}

  private Bookmarks(Document document) {
    this.document = document;
  }

  /** Adds to the head elements that are no HTML, where openhtmltopdf looks for them. */
  static void addTo(Document document) {
    Element all = document.createElement("bookmarks");
    Bookmarks bookmarks = new Bookmarks(document);
    bookmarks.open.push(new Open(0, all));
    bookmarks.below(document.getDocumentElement(), "");
    document.getElementsByTagName("head").item(0).appendChild(all);
  }

  private void below(Element element, String outer) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element inner) {
        String id = inner.getAttribute("id");
        String target = id.isEmpty() ? outer : id;
        int level = level(inner);
        if (level == 0) {
          below(inner, target);
        } else if (!target.isEmpty()) {
          add(level, inner.getTextContent(), target);
        }
      }
    }
  }

  /** Of a heading 1 to 6, else 0. */
  private static int level(Element element) {
    String name = element.getTagName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
        ? name.charAt(1) - '0'
        : 0;
  }

  private void add(int level, String name, String target) {
    while (open.getFirst().level() >= level) {
      open.pop();
    }
    Element bookmark = document.createElement("bookmark");
    bookmark.setAttribute("name", name.strip().replaceAll("\\s+", " "));
    bookmark.setAttribute("href", "#" + target);
    open.getFirst().bookmark().appendChild(bookmark);
    open.push(new Open(level, bookmark));
  }
}
