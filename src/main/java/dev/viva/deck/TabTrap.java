package dev.viva.deck;

import java.util.ArrayList;
import java.util.List;

/** A tab before the text of a line: editors show it as spaces, YAML refuses it. */
final class TabTrap {
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight");

  private final Problems problems;
  private final SourceText source;
  private final Trial trial;
  private final List<ItemLines> items;

  TabTrap(Problems problems, Trial trial, List<ItemLines> items) {
    this.problems = problems;
    this.source = problems.source();
    this.trial = trial;
    this.items = items;
  }

  /** Notes the error if a tab makes it; tells whether it does. */
  boolean explain(SyntaxError e) {
    int line = source.lineAt(e.at());
    String indent = LineShape.of(source.line(line)).indent();
    int tab = indent.indexOf('\t');
    if (tab < 0) {
      return false;
    }
    int start = source.startOf(line) + tab;
    int end = start + indent.lastIndexOf('\t') - tab + 1;
    String message = "a tab indents this line; YAML allows only spaces";
    problems.error(start, end, message, cure(line, start));
    return true;
  }

  private String cure(int line, int offset) {
    String cure = trial.firstThatReads(spaced(line)).orElse("put spaces here");
    return isInLastItem(offset) ? cure + "; the questions below wait for this" : cure;
  }

  /** The line with spaces for its indentation, as many as the lines above suggest. */
  private List<Rewrite> spaced(int line) {
    List<Rewrite> all = new ArrayList<>();
    String content = source.line(line).strip();
    for (int above = line - 1; above >= Math.max(1, line - 3); above--) {
      LineShape shape = LineShape.of(source.line(above));
      for (int column : List.of(shape.contentColumn(), shape.contentColumn() + 2)) {
        all.add(new Rewrite(line, line, " ".repeat(column) + content, spaces(column)));
      }
    }
    return all;
  }

  private static String spaces(int count) {
    String number = count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
    return "put " + number + (count == 1 ? " space here" : " spaces here");
  }

  /** Nothing after a broken last item can be told from it, so all of that is set aside with it. */
  private boolean isInLastItem(int offset) {
    return !items.isEmpty() && offset >= items.get(items.size() - 1).start();
  }
}
