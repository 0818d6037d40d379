package dev.viva.view;

import dev.viva.deck.Problem;
import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What Viva says about the editing of a deck in the middle of a drill. */
public final class EditLines {
  private EditLines() {}

  /** The deck is Viva's, or nobody may write it; a copy could be edited. */
  public static List<Text> notYours(String file, boolean shipped, int width) {
    String why = shipped ? " comes with Viva" : " cannot be written";
    return new Lines(width).body(file + why + "; a copy among your decks can be edited.").toList();
  }

  /** Where the copy is that was edited, and what it does. */
  public static List<Text> copied(String file, int width) {
    return new Lines(width)
        .muted(
            "Edited as " + file + ", which counts in place of the shipped one until you delete it.")
        .toList();
  }

  /** What is wrong with the deck now, as {@code viva check} says it; empty when nothing is. */
  public static List<Text> problems(List<Problem> problems, int width) {
    List<Text> lines = new ArrayList<>();
    problems.forEach(problem -> lines.addAll(ProblemLines.of(problem, width)));
    if (problems.stream().anyMatch(Problem::isError)) {
      lines.addAll(new Lines(width).muted("What cannot be read stays as it was.").toList());
    }
    return lines;
  }

  /** Something went wrong on the way. */
  public static List<Text> failed(String sentence, int width) {
    return new Lines(width).body(sentence).toList();
  }
}
