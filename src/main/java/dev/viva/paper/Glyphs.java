package dev.viva.paper;

import dev.viva.text.Visible;
import java.util.LinkedHashSet;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Puts their numbers in the place of characters that no font can show. A PDF writer would print a
 * {@code #} for each and say nothing.
 */
final class Glyphs {
  private final Fonts fonts;
  private final Set<Integer> missing = new LinkedHashSet<>();

  private Glyphs(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * Changes the document's texts where needed; the code points that were missing, in their order.
   */
  static Set<Integer> spellOut(Document document, Fonts fonts) {
    Glyphs glyphs = new Glyphs(fonts);
    glyphs.below(document.getDocumentElement());
    return glyphs.missing;
  }

  private void below(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE) {
        text(node);
      }
      below(node);
    }
  }

  private void text(Node node) {
    String words = node.getNodeValue();
    int good = shownPrefix(words);
    if (good < words.length()) {
      StringBuilder shown = new StringBuilder(words.substring(0, good));
      words.substring(good).codePoints().forEach(point -> append(point, shown));
      node.setNodeValue(shown.toString());
    }
  }

  private int shownPrefix(String words) {
    int at = 0;
    while (at < words.length() && shows(words.codePointAt(at))) {
      at += Character.charCount(words.codePointAt(at));
    }
    return at;
  }

  private void append(int point, StringBuilder shown) {
    if (shows(point)) {
      shown.appendCodePoint(point);
    } else if (Character.isSpaceChar(point)) {
      shown.append(' ');
    } else {
      missing.add(point);
      shown.append(Visible.spelled(point));
    }
  }

  private boolean shows(int point) {
    return point <= '~' || fonts.show(point);
  }
}
