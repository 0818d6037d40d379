package dev.viva.view;

import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** What {@code ?} says: only the keys that work now, grouped by line. */
public final class KeyHelp {
  private KeyHelp() {}

  /** Keys before the reveal; only those that work now. */
  public static List<Text> before(boolean hint, boolean point, List<String> anyTime, int width) {
    List<String> words = new ArrayList<>(List.of("Space or Enter the answer"));
    if (point) {
      words.add(". one key point");
    }
    if (hint) {
      words.add("h hint");
    }
    words.add("t type");
    words.add("s skip");
    return lines(words, anyTime, width);
  }

  /**
   * Keys after the reveal.
   *
   * @param tickable the points that can be ticked
   * @param next whether there is another follow-up
   */
  public static List<Text> after(
      SortedSet<Integer> tickable, boolean next, List<String> anyTime, int width) {
    List<String> words = new ArrayList<>();
    if (!tickable.isEmpty()) {
      words.addAll(ticking(tickable));
      words.add("Enter accept");
    }
    if (next) {
      words.add("n ask the follow-up");
    }
    Lines lines = new Lines(width);
    if (!words.isEmpty()) {
      lines.muted(String.join(", ", words));
    }
    return lines
        .muted("1 missed, 2 shaky, 3 solid, 4 nailed")
        .muted(String.join(", ", anyTime))
        .toList();
  }

  private static List<String> ticking(SortedSet<Integer> tickable) {
    return List.of(SittingLines.letters(tickable) + " tick or untick", "* all");
  }

  /** Keys while a follow-up is thought about. */
  public static List<Text> followUp(List<String> anyTime, int width) {
    return lines(List.of("Space or Enter the answer"), anyTime, width);
  }

  /** Keys after a follow-up's answer. */
  public static List<Text> probing(SortedSet<Integer> tickable, List<String> anyTime, int width) {
    List<String> words = new ArrayList<>(ticking(tickable));
    words.add("Enter back to the question");
    return lines(words, anyTime, width);
  }

  private static List<Text> lines(List<String> words, List<String> anyTime, int width) {
    return new Lines(width)
        .muted(String.join(", ", words))
        .muted(String.join(", ", anyTime))
        .toList();
  }
}
