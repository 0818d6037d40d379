package dev.viva.deck;

import java.util.List;

/**
 * What came of parsing a list of topics.
 *
 * @param topics the sound topics, in file order
 * @param problems the mistakes found, in the order of their places
 */
public record TopicsReading(Topics topics, List<Problem> problems) {
  public TopicsReading {
    problems = List.copyOf(problems);
  }
}
