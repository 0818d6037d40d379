package dev.viva.deck;

import java.util.List;
import java.util.Set;

/**
 * A part of a YAML document as its author wrote it: no tag resolved, no text converted.
 *
 * <p>{@code start} and {@code end} are offsets into the file's text; the end is exclusive. The end
 * of a block collection lies where the next token begins.
 */
sealed interface Node {
  int start();

  int end();

  /** How a text was written. */
  enum Style {
    PLAIN,
    QUOTED,
    BLOCK
  }

  /** A text, exactly as YAML's rules of folding and escaping give it. */
  record Scalar(String text, Style style, int start, int end) implements Node {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final int LONGEST_NULL = 4;

    /** Whether nothing is said: nothing at all, only blanks, or YAML's unquoted null. */
    boolean isEmpty() {
      return text.isBlank()
          || (text.length() <= LONGEST_NULL && style == Style.PLAIN && NULLS.contains(text));
    }
  }

  /** A sequence; {@code flow} if written in brackets. */
  record Listing(List<Node> items, boolean flow, int start, int end) implements Node {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /** A mapping with its entries in file order, also those with the same key. */
  record Mapping(List<Entry> entries, boolean flow, int start, int end) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Node value) {}
}
