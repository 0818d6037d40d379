package dev.viva.deck;

import java.util.List;

/**
 * One fact that a good answer states.
 *
 * @param text the fact, in Markdown
 * @param must whether the answer fails without it; otherwise it is nice to have
 * @param match literal alternatives, any one of which in a typed answer shows the point was made;
 *     the point's own text always counts and is not in the list
 * @param within the points of a part, when this line stands for a whole part of a long form; empty
 *     for every other point
 */
public record KeyPoint(String text, boolean must, List<String> match, List<KeyPoint> within) {
  public KeyPoint {
    match = List.copyOf(match);
    within = List.copyOf(within);
  }

  /** These points in the order of a checklist: first the musts, then the nice ones. */
  static List<KeyPoint> mustsFirst(List<KeyPoint> points) {
    return points.stream()
        .sorted((one, other) -> Boolean.compare(other.must(), one.must()))
        .toList();
  }
}
