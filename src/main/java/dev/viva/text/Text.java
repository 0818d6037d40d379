package dev.viva.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of words with meanings. Neighbouring spans of one meaning are merged and empty ones
 * dropped, so texts that look the same are equal.
 *
 * @param spans the words in reading order
 */
public record Text(List<Span> spans) {

  /** The line with nothing on it. */
  public static final Text EMPTY = new Text(List.of());

  /** Merges what belongs together. */
  public Text {
    spans = merged(spans);
  }

  /** These words without special meaning; foreign text is made visible. */
  public static Text of(String words) {
    return of(words, Meaning.PLAIN);
  }

  /** These words with one meaning; foreign text is made visible. */
  public static Text of(String words, Meaning meaning) {
    return of(new Span(words, meaning));
  }

  /** These spans one after the other. */
  public static Text of(Span... spans) {
    return new Text(List.of(spans));
  }

  /** The parts in their order with the separator between each two. */
  public static Text join(Text separator, List<Text> parts) {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        spans.addAll(separator.spans);
      }
      spans.addAll(parts.get(i).spans);
    }
    return new Text(spans);
  }

  /** This text, then the other. */
  public Text plus(Text other) {
    var both = new ArrayList<>(spans);
    both.addAll(other.spans);
    return new Text(both);
  }

  /** This text, then words without special meaning. */
  public Text plus(String words) {
    return plus(words, Meaning.PLAIN);
  }

  /** This text, then words with a meaning. */
  public Text plus(String words, Meaning meaning) {
    return plus(of(words, meaning));
  }

  /** This text moved right by some cells; an empty line stays empty, without blanks at its end. */
  public Text indent(int cells) {
    return isEmpty() ? this : of(" ".repeat(cells)).plus(this);
  }

  /** The words alone. */
  public String plain() {
    if (spans.size() == 1) {
      return spans.get(0).text();
    }
    var words = new StringBuilder();
    spans.forEach(span -> words.append(span.text()));
    return words.toString();
  }

  /** How many cells of a terminal the words take. */
  public int width() {
    return Width.of(plain());
  }

  /** Whether there are no words at all. */
  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** The same words, all with this meaning. */
  Text as(Meaning meaning) {
    return of(plain(), meaning);
  }

  /** The characters of {@link #plain} in a range, with their meanings. */
  Text slice(int from, int to) {
    var slice = new ArrayList<Span>();
    int start = 0;
    for (Span span : spans) {
      int end = start + span.text().length();
      if (start < to && from < end) {
        String words =
            span.text().substring(Math.max(from, start) - start, Math.min(to, end) - start);
        slice.add(new Span(words, span.meaning()));
      }
      start = end;
    }
    return new Text(slice);
  }

  private static List<Span> merged(List<Span> spans) {
    var merged = new ArrayList<Span>(spans.size());
    int from = 0;
    while (from < spans.size()) {
      Meaning meaning = spans.get(from).meaning();
      int to = from + 1;
      while (to < spans.size()
          && (spans.get(to).meaning() == meaning || spans.get(to).text().isEmpty())) {
        to++;
      }
      Span span = one(spans.subList(from, to));
      if (!span.text().isEmpty()) {
        merged.add(span);
      }
      from = to;
    }
    return List.copyOf(merged);
  }

  private static Span one(List<Span> alike) {
    if (alike.size() == 1) {
      return alike.get(0);
    }
    var words = new StringBuilder();
    alike.forEach(span -> words.append(span.text()));
    return new Span(words.toString(), alike.get(0).meaning());
  }
}
