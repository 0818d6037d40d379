package dev.viva.deck;

import java.util.List;

/** Says in plain words what stops YAML from reading a line, and what to write instead. */
final class SyntaxTraps {
  private static final String ANY_CURE = "quote the text, or put | here and indent the lines below";
  private static final String NEEDS_QUOTES = "' needs quotes";

  private final Problems problems;
  private final SourceText source;
  private final Trial trial;
  private final Rewrites rewrites;
  private final LineTraps lines;
  private final BracketTraps brackets;

  /**
   * @param problems where to note them
   * @param source the text as YAML reads it
   * @param items where the questions lie in it
   */
  SyntaxTraps(Problems problems, SourceText source, List<ItemLines> items) {
    this.problems = problems;
    this.source = source;
    this.trial = new Trial(source, items);
    this.rewrites = new Rewrites(source);
    this.lines = new LineTraps(problems, source, items);
    this.brackets = new BracketTraps(problems, source, trial);
  }

  /** Notes the error as a problem at the place that the author has to change. */
  void explain(SyntaxError e) {
    if (e.isLimit()) {
      note(e.at(), e.what(), "shorten or split it");
      return;
    }
    boolean isExplained =
        lines.explainTab(e)
            || lines.explainGluedHyphen(e)
            || explainColon(e)
            || explainStart(e)
            || explainQuotes(e)
            || brackets.explain(e)
            || lines.explainMissingColon(e);
    if (!isExplained) {
      lines.explainIndent(e);
    }
  }

  /** {@code ask: Recall: a ratio?} */
  private boolean explainColon(SyntaxError e) {
    boolean isColon = e.what().startsWith("mapping values are not allowed");
    if (!isColon || e.at() < startOfValue(e)) {
      return false;
    }
    note(e.at(), "a colon with a space after it needs quotes", cure(rewrites.quoted(e.at())));
    return true;
  }

  /** {@code ask: *args}, or another sign that means something to YAML before a text. */
  private boolean explainStart(SyntaxError e) {
    boolean isSign =
        e.what().contains("cannot start any token")
            || e.what().startsWith("sequence entries are not allowed")
            || e.what().startsWith("mapping keys are not allowed");
    boolean isScanned =
        List.of("an alias", "an anchor", "a tag", "a block scalar", "a directive").stream()
            .anyMatch(what -> e.doing().equals("while scanning " + what));
    int start = startOfValue(e);
    boolean isAlias = e.at() > start && source.text().startsWith("*", start);
    if (!isSign && !isScanned && !isAlias) {
      return false;
    }
    int place = isSign ? e.at() : isScanned ? e.from() : start;
    String message = "a text that begins with '" + source.signAt(place) + NEEDS_QUOTES;
    note(place, message, cure(rewrites.quotedFrom(place)));
    return true;
  }

  /** {@code ask: "Recall" is what?}, or a quote left open, or a backslash. */
  private boolean explainQuotes(SyntaxError e) {
    int start = startOfValue(e);
    boolean isQuoted =
        source.text().startsWith("\"", start) || source.text().startsWith("'", start);
    if (e.doing().contains("double-quoted")) {
      String message = "a backslash in double quotes means something to YAML";
      int quote = Math.max(e.place(), source.text().indexOf('"', e.place()));
      note(Math.max(e.at(), quote), message, cure(rewrites.singleQuoted(quote)));
    } else if (e.doing().contains("quoted scalar")) {
      note(e.place(), "the quote that opens here is not closed", cure(rewrites.closed(e.place())));
    } else if (e.at() > start && isQuoted && e.what().startsWith("expected <block end>")) {
      String message = "the text goes on after the closing " + source.signAt(start);
      note(e.at(), message, cure(rewrites.quotedWhole(e.at())));
    } else {
      return false;
    }
    return true;
  }

  private int startOfValue(SyntaxError e) {
    int line = source.lineAt(e.place());
    return source.startOf(line) + LineShape.of(source.line(line)).lead().length();
  }

  private String cure(List<Rewrite> candidates) {
    return trial.firstThatReads(candidates).orElse(ANY_CURE);
  }

  private void note(int at, String message, String cure) {
    problems.error(at, at + 1, message, cure);
  }
}
