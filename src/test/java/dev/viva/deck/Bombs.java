package dev.viva.deck;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Small files that ask for more memory, time or stack than there is. */
public final class Bombs {
  private Bombs() {}

  /** The text of each by what it does. */
  public static Map<String, String> all() {
    Map<String, String> bombs = new LinkedHashMap<>();
    bombs.put("aliases of aliases", "viva: 1\n" + laughs(30, 9));
    bombs.put("few aliases, many nodes", "viva: 1\n" + laughs(8, 6));
    bombs.put("a list within itself", "viva: 1\nx-a: &a [*a, *a]\n");
    bombs.put("a mapping within itself", "viva: 1\nx-a: &a {b: *a}\n");
    bombs.put("a deck within itself", "&a\nviva: 1\nquestions: *a\n");
    bombs.put("a mapping merged into itself", "viva: 1\nx-a: &a\n  <<: *a\n");
    bombs.put("a key that is its mapping", "viva: 1\nx-a: &a {? *a : b}\n");
    bombs.put("deep brackets", "viva: 1\nx-a: " + "[".repeat(60_000));
    bombs.put("deep braces", "viva: 1\nx-a: " + "{a: ".repeat(15_000));
    bombs.put("deep hyphens", "viva: 1\nx-a:\n" + "- ".repeat(30_000) + "a\n");
    bombs.put("a wide list", "viva: 1\nx-a: [" + "a,".repeat(30_000) + "]\n");
    bombs.put("a long word", "viva: 1\nx-a: " + "x".repeat(4_000_000));
    bombs.put("a long question", "viva: 1\nquestions:\n- id: " + "x".repeat(1_000_000));
    return bombs;
  }

  private static String laughs(int levels, int aliases) {
    return "x-l0: &l0 [a]\n"
        + IntStream.range(1, levels)
            .mapToObj(
                i -> "x-l%d: &l%d [%s]\n".formatted(i, i, ("*l" + (i - 1) + ",").repeat(aliases)))
            .collect(joining());
  }
}
