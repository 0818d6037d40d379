package dev.viva.deck;

import java.util.List;
import java.util.Map;

/**
 * What came of parsing a list of topics.
 *
 * @param topics the sound topics, in file order
 * @param asked what interviews ask on those of them of which the list says so, by the topic's id
 * @param problems the mistakes found, in the order of their places
 */
public record TopicsReading(
    Topics topics, Map<String, List<AskedLine>> asked, List<Problem> problems) {
  public TopicsReading {
    asked = Map.copyOf(asked);
    problems = List.copyOf(problems);
  }
}
