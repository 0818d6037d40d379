package dev.viva.play;

import java.util.List;
import java.util.stream.Stream;

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

  /** Whether a character is one of the bare keys, or in a row of them such as {@code a-e}. */
  boolean takes(char sign) {
    return Stream.of(signs.split(" ", -1))
        .anyMatch(
            key ->
                switch (key.length()) {
                  case 1 -> key.charAt(0) == sign;
                  case 3 -> key.charAt(0) <= sign && sign <= key.charAt(2);
                  default -> key.equals("Space") && sign == ' ';
                });
  }
}
