package dev.viva.deck;

import java.util.List;

/**
 * A question that interviews ask on a topic, and the question of a deck that answers it.
 *
 * @param line what is asked, in a few words
 * @param by the full id of the question that answers it, such as {@code evaluation/roc-auc-rare}
 * @param terms words that the answer must hold, if they are not the words of the line
 */
public record AskedLine(String line, String by, List<String> terms) {
  public AskedLine {
    terms = List.copyOf(terms);
  }
}
