package dev.viva.deck;

import java.util.List;

/**
 * One phase of a long form: a step of a design, of a case, or of a story.
 *
 * @param name what the phase is called, such as "Clarify"
 * @param minutes how long it should take, at least 1
 * @param answer the reference answer of this phase, in Markdown
 * @param points what a good answer states in this phase
 */
public record Part(String name, int minutes, String answer, List<KeyPoint> points) {
  public Part {
    points = List.copyOf(points);
  }

  /** The line of a checklist that stands for this part, with the part's points within. */
  KeyPoint line() {
    return new KeyPoint(name, true, List.of(), points);
  }

  /** The answer under a heading that names the part and its minutes, in Markdown. */
  String section() {
    return "### " + name + " (" + minutes + " min)\n\n" + answer.strip() + "\n";
  }
}
