package dev.viva.play;

import java.util.List;

/**
 * The keys that work in a state.
 *
 * @param words what they do, for the live line, the most important first and {@code ? keys} last
 * @param signs the bare keys, for line mode
 */
record Keys(List<String> words, String signs) {
  Keys {
    words = List.copyOf(words);
  }
}
