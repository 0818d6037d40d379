package dev.viva.deck;

import java.util.List;

/** Lists and mappings in brackets: left open, closed twice, or with a text that needs quotes. */
final class BracketTraps {
  private final Problems problems;
  private final SourceText source;
  private final Trial trial;
  private final Rewrites rewrites;

  BracketTraps(Problems problems, SourceText source, Trial trial) {
    this.problems = problems;
    this.source = source;
    this.trial = trial;
    this.rewrites = new Rewrites(source);
  }

  /** Notes the error if brackets make it; tells whether they do. */
  boolean explain(SyntaxError e) {
    if (e.doing().contains("flow")) {
      explainInside(e);
    } else if (e.what().matches(".*found '[]}]'.*")) {
      String message = "one '" + source.signAt(e.at()) + "' too many";
      note(e.at(), message, cure(rewrites.without(e.at()), "remove it"));
    } else if (e.what().startsWith("expected <block end>") && opensValue(e)) {
      String message = "the text goes on after the closing bracket";
      note(e.at(), message, cure(rewrites.quotedWhole(e.at()), "quote the whole text"));
    } else {
      return false;
    }
    return true;
  }

  private void explainInside(SyntaxError e) {
    char open = source.signAt(e.from());
    boolean isOneLine = source.lineAt(e.from()) == source.lineAt(e.at());
    String quoted = isOneLine ? cure(rewrites.quotedItem(e.at()), "") : "";
    if (quoted.isEmpty()) {
      String close = open == '[' ? "]" : "}";
      String cure = cure(rewrites.closedWith(e.from(), close), "close it with " + close);
      note(e.from(), "the '" + open + "' is not closed", cure);
    } else {
      note(e.at(), "this text needs quotes, since it stands in brackets", quoted);
    }
  }

  private boolean opensValue(SyntaxError e) {
    int line = source.lineAt(e.at());
    int start = source.startOf(line) + LineShape.of(source.line(line)).lead().length();
    return e.at() > start && "[{".indexOf(source.signAt(start)) >= 0;
  }

  private String cure(List<Rewrite> candidates, String otherwise) {
    return trial.firstThatReads(candidates).orElse(otherwise);
  }

  private void note(int at, String message, String cure) {
    problems.error(at, at + 1, message, cure);
  }
}
