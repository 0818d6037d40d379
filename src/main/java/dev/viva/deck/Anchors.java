package dev.viva.deck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What YAML can do beyond texts, lists and mappings: anchors, aliases and tags.
 *
 * <p>An alias may repeat a text, never a collection: that is how a small file becomes a huge tree.
 * A text that begins with {@code &}, {@code *} or {@code !} is far more often a forgotten quote
 * than meant, so the cure shows the line with quotes.
 */
final class Anchors {
  private static final String TEXT_TAG = "tag:yaml.org,2002:str";
  private static final int MAX_REPEATED = 1_000_000;

  private final Problems problems;
  private final Cures cures;
  private final Map<String, Node.Scalar> texts = new HashMap<>();
  private final Set<String> collections = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private int repeated;

  Anchors(Problems problems) {
    this.problems = problems;
    this.cures = new Cures(problems.source());
  }

  Problems problems() {
    return problems;
  }

  void define(@Nullable String anchor, Node.Scalar scalar) {
    if (anchor != null) {
      texts.put(anchor, scalar);
    }
  }

  void define(@Nullable String anchor) {
    if (anchor != null) {
      texts.remove(anchor);
      collections.add(anchor);
    }
  }

  /** The text that the alias repeats, in its own place; an empty one if it may not. */
  Node.Scalar resolve(String anchor, int start, int end) {
    Node.Scalar text = texts.get(anchor);
    used.add(anchor);
    if (text != null) {
      repeated += text.text().length();
      if (repeated > MAX_REPEATED) {
        throw new SyntaxError("aliases repeat too much text", SyntaxError.LIMIT, start, start);
      }
      return new Node.Scalar(text.text(), text.style(), start, end);
    }
    if (collections.contains(anchor)) {
      problems.error(start, end, "an alias may repeat a text only", "write the list out here");
    } else {
      String message = "a text that begins with '*' needs quotes";
      problems.error(start, end, message, cures.quotedFrom(start));
    }
    return new Node.Scalar("", Node.Style.PLAIN, start, end);
  }

  /** Refuses every explicit tag but {@code !!str}, which says what holds anyway. */
  void checkTag(@Nullable String tag, int start, int end) {
    if (tag == null || tag.equals(TEXT_TAG)) {
      return;
    }
    if (tag.startsWith("tag:")) {
      problems.error(start, end, "YAML tags are not read", "remove the tag; texts need none");
    } else {
      String message = "a text that begins with '!' needs quotes";
      problems.error(start, end, message, cures.quotedFrom(start));
    }
  }

  /** An anchor that nothing repeats was meant as text: {@code &amp} would vanish silently. */
  void reportUnused() {
    texts.forEach(
        (anchor, text) -> {
          if (!used.contains(anchor)) {
            String message = "a text that begins with '&' needs quotes";
            problems.error(text, message, cures.quotedFrom(text.start()));
          }
        });
  }
}
