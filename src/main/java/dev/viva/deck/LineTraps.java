package dev.viva.deck;

import java.util.List;
import java.util.Optional;

/** Lines that begin wrong: with a tab, in the wrong column, or with a key without its colon. */
final class LineTraps {
  private final Problems problems;
  private final SourceText source;
  private final Trial trial;
  private final List<ItemLines> items;
  private final Indents indents;
  private final Rewrites rewrites;

  LineTraps(Problems problems, SourceText source, List<ItemLines> items) {
    this.problems = problems;
    this.source = source;
    this.trial = new Trial(source, items);
    this.items = items;
    this.indents = new Indents(source);
    this.rewrites = new Rewrites(source);
  }

  /** Notes the error if a tab makes it, which editors show as spaces; tells whether one does. */
  boolean explainTab(SyntaxError e) {
    int line = source.lineAt(e.at());
    String indent = LineShape.of(source.line(line)).indent();
    int tab = indent.indexOf('\t');
    if (tab < 0) {
      return false;
    }
    int start = source.startOf(line) + tab;
    int end = source.startOf(line) + indent.lastIndexOf('\t') + 1;
    String cure = trial.firstThatReads(indents.spaced(line)).orElse("put spaces here");
    String wait = isInLastItem(start) ? "; the questions below wait for this" : "";
    problems.error(start, end, "a tab indents this line; YAML allows only spaces", cure + wait);
    return true;
  }

  /** Nothing can be told of what follows a broken last item: it is set aside with it. */
  private boolean isInLastItem(int offset) {
    return !items.isEmpty() && offset >= items.get(items.size() - 1).start();
  }

  /** Notes the error if its question begins with {@code -id:}; tells whether it does. */
  boolean explainGluedHyphen(SyntaxError e) {
    Optional<ItemLines> item = items.stream().filter(i -> i.holds(e.place())).findFirst();
    int line = source.lineAt(item.map(ItemLines::start).orElse(e.place()));
    if (!source.line(line).matches(" *-\\w+:.*")) {
      return false;
    }
    int start = source.startOf(line) + source.line(line).indexOf('-');
    String cure = source.line(line).strip().replaceFirst("-", "- ");
    problems.error(start, start + 1, "a hyphen needs a space after it", cure);
    return true;
  }

  /** Notes the error if a known key lacks its colon or the space after it; tells whether. */
  boolean explainMissingColon(SyntaxError e) {
    Optional<Rewrite> colon =
        e.doing().contains("simple key") ? rewrites.spacedKey(e.from()) : Optional.empty();
    colon.ifPresent(
        rewrite ->
            problems.error(
                e.from(), e.from() + 1, "a key ends with a colon and a space", rewrite.cure()));
    return colon.isPresent();
  }

  /** Notes that a line stands in the wrong column. */
  void explainIndent(SyntaxError e) {
    int line = source.lineAt(e.place());
    int start = source.startOf(line) + LineShape.of(source.line(line)).contentColumn();
    int end = source.endOf(line);
    String cure =
        trial
            .firstThatReads(indents.indented(line))
            .or(() -> trial.firstThatReads(rewrites.joined(line)))
            .orElse("begin it in the same column as its neighbours");
    String message = "this line does not line up with the lines above";
    problems.error(Math.min(start, end), end, message, cure);
  }
}
