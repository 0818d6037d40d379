package dev.viva.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in plain words what stops YAML from reading a line, and what to write instead. */
final class SyntaxTraps {
  private static final String ANY_CURE = "quote the text, or put | here and indent the lines below";

  private final Problems problems;
  private final SourceText source;
  private final Trial trial;
  private final Rewrites rewrites;
  private final TabTrap tabs;

  SyntaxTraps(Problems problems, String text, List<ItemLines> items) {
    this.problems = problems;
    this.source = problems.source();
    this.trial = new Trial(source, text, items);
    this.rewrites = new Rewrites(source);
    this.tabs = new TabTrap(problems, trial, items);
  }

  /** Notes the error as a problem at the place that the author has to change. */
  void explain(SyntaxError e) {
    if (e.isLimit()) {
      note(e.at(), e.what(), "a deck needs far less");
    } else if (!tabs.explain(e)) {
      explainText(e);
    }
  }

  private void explainText(SyntaxError e) {
    LineShape line = LineShape.of(source.line(source.lineAt(e.place())));
    if (e.what().startsWith("mapping values are not allowed")) {
      explainColon(e, line);
    } else if (isSpecialStart(e)) {
      explainSpecialStart(e);
    } else if (e.doing().contains("double-quoted")) {
      String message = "a backslash in double quotes means something to YAML";
      note(e.at(), message, cure(rewrites.singleQuoted(e.place())));
    } else if (e.doing().contains("quoted scalar")) {
      note(e.place(), "the quote that opens here is not closed", cure(rewrites.closed(e.place())));
    } else if (e.doing().contains("flow")) {
      explainBrackets(e);
    } else if (e.doing().contains("simple key")) {
      explainMissingColon(e);
    } else if (startsInside(e, line, "\"'[{")) {
      String message = "the text goes on after the closing " + closing(line.value().charAt(0));
      note(e.at(), message, cure(rewrites.quotedWhole(e.at())));
    } else if (startsInside(e, line, "*")) {
      note(e.at() - 1, "a text that begins with '*' needs quotes", cure(rewrites.quoted(e.at())));
    } else {
      explainIndent(e);
    }
  }

  private void explainColon(SyntaxError e, LineShape line) {
    int lead = source.startOf(source.lineAt(e.at())) + line.lead().length();
    if (e.at() < lead) {
      explainIndent(e);
      return;
    }
    note(e.at(), "a colon with a space after it needs quotes", cure(rewrites.quoted(e.at())));
  }

  private static boolean isSpecialStart(SyntaxError e) {
    return e.what().contains("cannot start any token")
        || e.what().startsWith("sequence entries are not allowed")
        || e.what().startsWith("mapping keys are not allowed")
        || List.of("an alias", "an anchor", "a tag", "a block scalar", "a directive").stream()
            .anyMatch(what -> e.doing().equals("while scanning " + what));
  }

  private void explainSpecialStart(SyntaxError e) {
    int place = e.doing().contains("token") ? e.at() : e.place();
    String sign = place < source.text().length() ? source.text().substring(place, place + 1) : "";
    String message = "a text that begins with '" + sign + "' needs quotes";
    note(place, message, cure(rewrites.quotedFrom(place)));
  }

  private void explainBrackets(SyntaxError e) {
    char open = source.text().charAt(e.from());
    List<Rewrite> cures = new ArrayList<>(rewrites.quotedItem(e.at()));
    if (source.lineAt(e.from()) == source.lineAt(e.at())
        && trial.firstThatReads(cures).isPresent()) {
      note(e.at(), "this text needs quotes, since it stands in brackets", cure(cures));
    } else {
      String close = closing(open);
      note(
          e.from(), "the '" + open + "' is not closed", cure(rewrites.closedWith(e.from(), close)));
    }
  }

  private void explainMissingColon(SyntaxError e) {
    Optional<Rewrite> colon = rewrites.spacedKey(e.from());
    if (colon.isPresent()) {
      note(e.from(), "a key ends with a colon and a space", cure(List.of(colon.get())));
    } else {
      explainIndent(e);
    }
  }

  private void explainIndent(SyntaxError e) {
    int line = source.lineAt(e.place());
    int start = source.startOf(line) + LineShape.of(source.line(line)).contentColumn();
    String cure =
        trial
            .firstThatReads(rewrites.indented(line))
            .or(() -> trial.firstThatReads(rewrites.joined(line)))
            .orElse("begin it in the same column as its neighbours");
    problems.error(
        Math.min(start, source.endOf(line)),
        source.endOf(line),
        "this line does not line up with the lines above",
        cure);
  }

  private boolean startsInside(SyntaxError e, LineShape line, String signs) {
    int lead = source.startOf(source.lineAt(e.at())) + line.lead().length();
    return e.at() > lead && !line.value().isEmpty() && signs.indexOf(line.value().charAt(0)) >= 0;
  }

  private static String closing(char open) {
    return open == '[' ? "]" : open == '{' ? "}" : String.valueOf(open);
  }

  private String cure(List<Rewrite> candidates) {
    return trial.firstThatReads(candidates).orElse(ANY_CURE);
  }

  private void note(int at, String message, String cure) {
    problems.error(at, at + 1, message, cure);
  }
}
