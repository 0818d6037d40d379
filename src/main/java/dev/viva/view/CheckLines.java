package dev.viva.view;

import dev.viva.deck.Deck;
import dev.viva.deck.Problem;
import dev.viva.deck.Reading;
import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What a check of decks has found: every problem, then how much can be drilled. */
public final class CheckLines {
  private CheckLines() {}

  /**
   * All lines of the outcome.
   *
   * @param problems the problems of all files in their order
   * @param decks those whose questions can be drilled, each id once
   * @param readings what came of the files that are decks
   * @param width the cells of a terminal's line
   */
  public static List<Text> of(
      List<Problem> problems, List<Deck> decks, List<Reading> readings, int width) {
    List<Text> lines = new ArrayList<>();
    problems.forEach(problem -> lines.addAll(ProblemLines.of(problem, width)));
    int setAside = readings.stream().mapToInt(Reading::setAside).sum();
    int sound = decks.stream().mapToInt(deck -> deck.questions().size()).sum();
    if (!problems.isEmpty()) {
      lines.add(Text.EMPTY);
    }
    if (setAside > 0) {
      lines.add(Text.of(drillable(sound, setAside)));
    }
    String questions = Words.count(sound, "question") + " in ";
    lines.add(
        problems.isEmpty()
            ? Text.of(questions + Words.count(decks.size(), "deck") + ", no problems.")
            : Text.of(problemCount(problems) + " in " + Words.count(readings.size(), "deck")));
    return lines;
  }

  private static String drillable(int sound, int setAside) {
    String verb = setAside == 1 ? " is set aside." : " are set aside.";
    return Words.thousands(sound)
        + " of "
        + Words.count(sound + setAside, "question")
        + " can be drilled; "
        + Words.thousands(setAside)
        + verb;
  }

  private static String problemCount(List<Problem> problems) {
    int errors = (int) problems.stream().filter(Problem::isError).count();
    int warnings = problems.size() - errors;
    List<String> counts = new ArrayList<>();
    if (errors > 0) {
      counts.add(Words.count(errors, "error"));
    }
    if (warnings > 0) {
      counts.add(Words.count(warnings, "warning"));
    }
    return String.join(", ", counts);
  }
}
