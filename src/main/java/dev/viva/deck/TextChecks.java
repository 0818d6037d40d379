package dev.viva.deck;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warns of what is in a text that its author can hardly want to be shown. */
final class TextChecks {
  /** Of one text that are told. */
  private static final int MAX_FORMULAS = 8;

  private static final Pattern COMMENT = Pattern.compile("\\s+#.*");
  private static final Pattern HYPHEN = Pattern.compile("[\\n\\r] *- ");

  /** Without {@code \\b}, which takes quadratic time for combining characters before Java 19. */
  private static final Pattern UNWRITTEN =
      Pattern.compile(
          "(?<!\\w)(?:TODO|FIXME|TBD|(?i:(?:the |your )?answer (?:goes )?here))(?!\\w)");

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:[0abefrvNLP]|x\\p{XDigit}{2}|u\\p{XDigit}{4}|U\\p{XDigit}{8})");

  private final Problems problems;
  private final SourceText source;
  private final Cures cures;

  TextChecks(Problems problems) {
    this.problems = problems;
    this.source = problems.source();
    this.cures = new Cures(source);
  }

  /** Warns of characters that cannot be seen: they could steer a terminal or reorder a line. */
  void checkCharacters(Node.Scalar scalar) {
    String text = scalar.text();
    int hidden = Hidden.first(text);
    if (hidden < 0) {
      return;
    }
    int point = text.codePointAt(hidden);
    String raw = source.text().substring(scalar.start(), scalar.end());
    int at = raw.indexOf(Character.toString(point));
    int length = Character.charCount(point);
    String cure = "delete it, or write its name in words";
    Matcher escape = ESCAPE.matcher(raw);
    if (at < 0 && escape.find()) {
      at = escape.start();
      length = escape.end() - at;
      cure = "delete it; for a backslash in double quotes write two";
    }
    int start = scalar.start() + Math.max(at, 0);
    String name = String.format(Locale.ROOT, "U+%04X", point);
    problems.warning(start, start + length, "the character " + name + " cannot be seen", cure);
  }

  /** Warns of LaTeX, of a text cut by a comment, and of a text not yet written. */
  void checkProse(Node node) {
    if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
      checkProse(scalar);
    }
  }

  private void checkProse(Node.Scalar scalar) {
    checkComment(scalar);
    checkHyphens(scalar);
    if (scalar.text().indexOf('\\') >= 0 || scalar.text().indexOf('$') >= 0) {
      checkLatex(scalar);
    }
    if (mayBeUnwritten(scalar.text()) && UNWRITTEN.matcher(scalar.text()).find()) {
      checkUnwritten(scalar);
    }
  }

  /**
   * Whether a text has a letter that all words of {@link #UNWRITTEN} have one of: to look for these
   * by their pattern alone would take a quarter of the time that it takes to read a deck.
   */
  private static boolean mayBeUnwritten(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isOfAnswer =
          (c == 'w' || c == 'W') && text.regionMatches(true, i - 3, "answer", 0, 6);
      if (c == 'D' || c == 'X' || isOfAnswer) {
        return true;
      }
    }
    return false;
  }

  private void checkUnwritten(Node.Scalar scalar) {
    String raw = source.text().substring(scalar.start(), scalar.end());
    Matcher unwritten = UNWRITTEN.matcher(CodeSpans.blanked(raw));
    if (unwritten.find()) {
      int start = scalar.start() + unwritten.start();
      int end = scalar.start() + unwritten.end();
      String cure = "write it, or take the question out until it is";
      problems.warning(start, end, "this text is not written yet", cure);
    }
  }

  private void checkComment(Node.Scalar scalar) {
    if (scalar.style() != Node.Style.PLAIN) {
      return;
    }
    String rest = source.after(scalar.end());
    if (!rest.isEmpty() && COMMENT.matcher(rest).matches()) {
      int start = scalar.end() + rest.indexOf('#');
      int end = scalar.end() + rest.length();
      String message = "the text ends here: YAML takes # for a comment";
      problems.warning(start, end, message, cures.quotedFrom(scalar.start()));
    }
  }

  /** A hyphen that stands too far right begins no entry of a list: YAML reads on in the text. */
  private void checkHyphens(Node.Scalar scalar) {
    boolean isOneLine = source.lineAt(scalar.start()) == source.lineAt(scalar.end());
    if (scalar.style() == Node.Style.PLAIN && !isOneLine) {
      Matcher hyphen = HYPHEN.matcher(source.text()).region(scalar.start(), scalar.end());
      if (hyphen.find()) {
        int start = hyphen.end() - 2;
        String message = "this hyphen begins no entry; the text above goes on";
        problems.warning(start, start + 1, message, "begin the line like the entry above");
      }
    }
  }

  private void checkLatex(Node.Scalar scalar) {
    String raw = source.text().substring(scalar.start(), scalar.end());
    for (Latex.Formula formula : Latex.find(raw, MAX_FORMULAS)) {
      int start = scalar.start() + formula.start();
      String cure =
          formula
              .unicode()
              .map(text -> "write " + text)
              .orElse("write it in Unicode, as in xᵢ², ∑, √, ≤");
      int end = scalar.start() + formula.end();
      problems.warning(start, end, "LaTeX would be shown as it is typed", cure);
    }
  }
}
