package dev.viva.view;

import dev.viva.deck.Problem;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import java.util.List;
import java.util.Locale;

/**
 * A problem as editors and people read it: place, severity and message in GNU's form {@code
 * file:line:column: error: message}, then the source line, a caret under the mistake, and the cure.
 */
public final class ProblemLines {
  private static final String GUTTER = "     | ";

  private ProblemLines() {}

  /**
   * The problem in two or more lines. A source line that is too long is cut around the mistake; the
   * first line and the cure never are, so that both can be copied.
   *
   * @param width the cells of a terminal's line
   */
  public static List<Text> of(Problem problem, int width) {
    Text head = head(problem);
    if (problem.sourceLine().isEmpty()) {
      return problem.cure().isEmpty() ? List.of(head) : List.of(head, gutter(problem.cure()));
    }
    String number = String.format(Locale.ROOT, "%4d", problem.line());
    Text gutter = Text.of(number + " | ", Meaning.MUTED);
    Excerpt excerpt = Excerpt.of(problem, width - gutter.width());
    Text source = gutter.plus(excerpt.line());
    Text carets = gutter(" ".repeat(excerpt.indent())).plus(excerpt.carets(), meaning(problem));
    if (problem.cure().isEmpty()) {
      return List.of(head, source, carets);
    }
    Text cured = carets.plus(" " + problem.cure());
    return cured.width() <= width
        ? List.of(head, source, cured)
        : List.of(head, source, carets, gutter(problem.cure()));
  }

  private static Text head(Problem problem) {
    String place = problem.file() + ":" + problem.line() + ":" + problem.column() + ": ";
    return Text.of(place)
        .plus(problem.severity().label() + ": ", meaning(problem))
        .plus(problem.message());
  }

  private static Text gutter(String words) {
    return Text.of(GUTTER, Meaning.MUTED).plus(words);
  }

  private static Meaning meaning(Problem problem) {
    return problem.isError() ? Meaning.BAD : Meaning.ATTENTION;
  }
}
