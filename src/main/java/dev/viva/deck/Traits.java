package dev.viva.deck;

import java.util.List;

/**
 * What a question is chosen by. Others may have the same, so whoever chooses among very many looks
 * at these and not at each question.
 *
 * @param topic the id of the topic it is about
 * @param level how senior a candidate it is fair for
 * @param kind what sort of interview question it is
 * @param seconds the time an answer may take, at least 1
 * @param tags free words to select by
 */
public record Traits(String topic, Level level, Kind kind, int seconds, List<String> tags) {
  public Traits {
    tags = List.copyOf(tags);
  }
}
