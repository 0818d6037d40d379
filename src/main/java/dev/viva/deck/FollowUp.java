package dev.viva.deck;

import java.util.List;

/**
 * A deeper question asked after the answer. It has no id and no memory of its own.
 *
 * @param ask the prompt, in Markdown
 * @param answer the reference answer, in Markdown
 * @param points what a good answer states; may be empty
 */
public record FollowUp(String ask, String answer, List<KeyPoint> points) {
  public FollowUp {
    points = List.copyOf(points);
  }
}
