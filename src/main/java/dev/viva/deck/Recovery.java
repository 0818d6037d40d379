package dev.viva.deck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a tree in spite of syntax errors. One in a question costs that question: its lines are
 * blanked, and the rest is read as if they were not there.
 */
final class Recovery {
  /** Against a file in which every repair uncovers another error outside of the questions. */
  private static final int MAX_ROUNDS = 20;

  private final Problems problems;
  private final Problems syntaxProblems;
  private final List<ItemLines> items;
  private final SyntaxTraps traps;
  private final char[] text;
  private int lost;

  private Recovery(Problems problems, String text) {
    this.problems = problems;
    this.syntaxProblems = new Problems(problems.source());
    SourceText source = new SourceText(problems.source().file(), text);
    this.items = ItemLines.of(source);
    this.traps = new SyntaxTraps(syntaxProblems, source, items);
    this.text = text.toCharArray();
  }

  /**
   * What could be read.
   *
   * @param root the tree without the questions that were lost; empty if nothing could be read
   * @param lost how many questions were lost; all of them if nothing could be read
   */
  record Rescue(Optional<Node> root, int lost) {}

  /** Reads the tree of a file's text, noting each syntax error among the problems. */
  static Rescue read(String text, Problems problems) {
    Problems ofTree = new Problems(problems.source());
    try {
      Rescue whole = new Rescue(YamlTree.parse(text, 0, ofTree), 0);
      problems.addAll(ofTree);
      return whole;
    } catch (SyntaxError e) {
      Recovery recovery = new Recovery(problems, text);
      Rescue rescue = recovery.rescue(e);
      problems.addLeftOut(recovery.syntaxProblems);
      return rescue;
    }
  }

  private Rescue rescue(SyntaxError first) {
    SyntaxError error = first;
    boolean blanked = blankUnreadableItems();
    if (!isHeadReadable()) {
      return nothing();
    }
    for (int round = 0; round < MAX_ROUNDS && (blanked || blankItemOf(error)); round++) {
      Problems ofTree = new Problems(problems.source());
      try {
        Optional<Node> root = YamlTree.parse(new String(text), 0, ofTree);
        problems.addAll(ofTree);
        return new Rescue(root, lost);
      } catch (SyntaxError e) {
        error = e;
        blanked = false;
      }
    }
    traps.explain(error);
    return nothing();
  }

  private Rescue nothing() {
    return new Rescue(Optional.empty(), items.size());
  }

  /** A quote left open before the questions would make each of them in turn seem wrong. */
  private boolean isHeadReadable() {
    int end = items.isEmpty() ? 0 : items.get(0).start();
    try {
      YamlTree.parse(new String(text, 0, end), 0, new Problems(problems.source()));
      return true;
    } catch (SyntaxError e) {
      traps.explain(e);
      return false;
    }
  }

  /** Reads each item by itself, so that a quote left open in one cannot swallow the next ones. */
  private boolean blankUnreadableItems() {
    int before = lost;
    for (ItemLines item : items) {
      String alone = new String(text, item.start(), item.end() - item.start());
      try {
        YamlTree.parse(alone, item.start(), new Problems(problems.source()));
      } catch (SyntaxError e) {
        traps.explain(e);
        blank(item);
      }
    }
    return lost > before;
  }

  /** Blanks the item with the error; of a file with too much in it also all that come after. */
  private boolean blankItemOf(SyntaxError error) {
    List<ItemLines> blamed = new ArrayList<>();
    items.stream().filter(item -> item.holds(error.at())).forEach(blamed::add);
    items.stream().filter(item -> item.holds(error.from())).forEach(blamed::add);
    if (blamed.isEmpty() || isBlank(blamed.get(0))) {
      return false;
    }
    traps.explain(error);
    int first = items.indexOf(blamed.get(0));
    items.subList(first, error.isLimit() ? items.size() : first + 1).forEach(this::blank);
    return true;
  }

  /** With line breaks: blanks would go on with the text above, and be a line as long as before. */
  private void blank(ItemLines item) {
    if (!isBlank(item)) {
      Arrays.fill(text, item.start(), item.end(), '\n');
      lost++;
    }
  }

  private boolean isBlank(ItemLines item) {
    return new String(text, item.start(), item.end() - item.start()).isBlank();
  }
}
