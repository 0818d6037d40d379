package dev.viva.journal;

import java.util.List;

/**
 * How a sitting was started.
 *
 * @param selection the arguments that chose the questions, in a fixed order, as one would type them
 *     after {@code viva drill}; two sittings with equal selections are about the same thing
 * @param typed every answer is typed
 * @param sureFirst confidence is asked before each reveal
 */
public record Options(List<String> selection, boolean typed, boolean sureFirst) {
  public Options {
    selection = List.copyOf(selection);
  }

  /** The decks among the arguments: those before the first option. */
  public List<String> decks() {
    return selection.stream().takeWhile(argument -> !argument.startsWith("--")).toList();
  }
}
