package dev.viva.paper;

import java.util.LinkedHashSet;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts their numbers in the place of characters that no font can show. A PDF writer would print a
 * {@code #} for each and say nothing.
 */
final class Glyphs {
  private final Fonts fonts;
  private final Set<Unprintable> missing = new LinkedHashSet<>();

  private Glyphs(Fonts fonts) {
    this.fonts = fonts;
  }

  /** Changes the document's texts where needed, and says what was missing, in their order. */
  static Set<Unprintable> spellOut(Document document, Fonts fonts) {
    Glyphs glyphs = new Glyphs(fonts);
    glyphs.below(document.getDocumentElement(), "");
    return glyphs.missing;
  }

  private void below(Element element, String outer) {
    String id = element.getAttribute("id");
    String where = id.isEmpty() ? outer : id;
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element inner) {
        below(inner, where);
      } else if (node.getNodeType() == Node.TEXT_NODE) {
        text(node, where);
      }
    }
  }

  private void text(Node node, String where) {
    String words = node.getNodeValue();
    int good = shownPrefix(words);
    if (good == words.length()) {
      return;
    }
    StringBuilder shown = new StringBuilder(words.substring(0, good));
    words.substring(good).codePoints().forEach(point -> append(point, where, shown));
    node.setNodeValue(shown.toString());
  }

  private int shownPrefix(String words) {
    int at = 0;
    while (at < words.length() && shows(words.codePointAt(at))) {
      at += Character.charCount(words.codePointAt(at));
    }
    return at;
  }

  private void append(int point, String where, StringBuilder shown) {
    if (shows(point)) {
      shown.appendCodePoint(point);
    } else if (Character.isSpaceChar(point)) {
      shown.append(' ');
    } else {
      Unprintable unprintable = new Unprintable(point, where);
      missing.add(unprintable);
      shown.append(unprintable.spelled());
    }
  }

  private boolean shows(int point) {
    return point <= '~' || fonts.show(point);
  }
}
