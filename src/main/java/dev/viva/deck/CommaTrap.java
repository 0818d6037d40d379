package dev.viva.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Within brackets a comma ends a text: {@code {must: P(A, B)}} has the keys {@code must} and {@code
 * B)}, and {@code [P(A, B)]} has two texts.
 */
final class CommaTrap {
  private CommaTrap() {}

  /** The entries without those that are only the rest of a text, which are noted as errors. */
  static List<Node.Entry> wholeEntries(Node.Mapping mapping, Set<String> known, Problems problems) {
    if (!mapping.flow()) {
      return mapping.entries();
    }
    List<Node.Entry> entries = mapping.entries();
    List<Node.Entry> whole = new ArrayList<>();
    int i = 0;
    while (i < entries.size()) {
      Node.Entry entry = entries.get(i++);
      whole.add(entry);
      int rest = i;
      while (i < entries.size() && isRest(entries.get(i), known)) {
        i++;
      }
      if (i > rest) {
        Node.Scalar last = entries.get(i - 1).key();
        String text = problems.source().slice(entry.value().start(), last.end());
        String cure = entry.key().text() + ": " + Cures.quote(text);
        String message = "a comma in braces ends the text, unless it is quoted";
        problems.error(last.start(), last.end(), message, cure);
      }
    }
    return whole;
  }

  /** Warns of texts in brackets that a comma has cut inside parentheses. */
  static void checkTexts(Node.Listing listing, Problems problems) {
    int open = -1;
    int depth = 0;
    List<Node> items = listing.flow() ? listing.items() : List.of();
    for (int i = 0; i < items.size(); i++) {
      int change = items.get(i) instanceof Node.Scalar text ? nesting(text) : 0;
      if (depth == 0 && change > 0) {
        open = i;
      }
      depth += change;
      if (depth == 0 && change < 0 && open >= 0) {
        int start = items.get(open).start();
        int end = items.get(i).end();
        String cure = Cures.quote(problems.source().slice(start, end));
        problems.warning(start, end, "a comma in brackets makes two texts of this", cure);
        open = -1;
      }
    }
  }

  private static boolean isRest(Node.Entry entry, Set<String> known) {
    return !known.contains(entry.key().text())
        && entry.key().style() == Node.Style.PLAIN
        && entry.value().start() == entry.value().end();
  }

  private static int nesting(Node.Scalar text) {
    if (text.style() != Node.Style.PLAIN) {
      return 0;
    }
    return text.text().chars().map(c -> c == '(' ? 1 : c == ')' ? -1 : 0).sum();
  }
}
