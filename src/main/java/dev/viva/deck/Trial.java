package dev.viva.deck;

import java.util.List;
import java.util.Optional;

/** Tries rewritten lines, so that a cure is not offered unless YAML can read it. */
final class Trial {
  /** Longer items are not tried again and again. */
  private static final int MAX_LENGTH = TreeLimits.MAX_TEXT;

  private final SourceText source;
  private final List<ItemLines> items;

  Trial(SourceText source, List<ItemLines> items) {
    this.source = source;
    this.items = items;
  }

  /** The cure of the first rewrite with which reading gets beyond it; empty if none does. */
  Optional<String> firstThatReads(List<Rewrite> rewrites) {
    return rewrites.stream().filter(this::reads).map(Rewrite::cure).findFirst();
  }

  private boolean reads(Rewrite rewrite) {
    String text = source.text();
    int from = source.startOf(rewrite.firstLine());
    int to = source.endOf(rewrite.lastLine());
    ItemLines region =
        items.stream()
            .filter(item -> item.holds(from))
            .findFirst()
            .orElse(new ItemLines(0, text.length()));
    if (region.end() - region.start() > MAX_LENGTH) {
      return false;
    }
    String before = text.substring(region.start(), from) + rewrite.replacement();
    try {
      String rewritten = before + text.substring(Math.min(to, region.end()), region.end());
      YamlTree.parse(rewritten, 0, new Problems(new SourceText(source.file(), rewritten)));
      return true;
    } catch (SyntaxError e) {
      return e.place() > before.length();
    }
  }
}
