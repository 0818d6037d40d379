package dev.viva.deck;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a misspelt word was meant to be. */
public final class Spelling {
  private static final int MAX_SLIPS = 2;
  private static final int SHORT_WORD = 4;
  private static final int SHORTEST_BEGINNING = 3;

  private Spelling() {}

  /**
   * The known word that is nearest to a word: at most two slips away, one in a word of up to four
   * letters, none in a single letter. A slip is a letter too many, too few or wrong, or two
   * neighbours exchanged; capitals do not count. Of several the first in the alphabet; empty if
   * none is near.
   */
  public static Optional<String> closest(String word, Collection<String> known) {
    return known.stream()
        .filter(candidate -> isNear(word, candidate))
        .min(
            Comparator.comparingInt((String candidate) -> slips(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * What was probably meant by a word that a person typed: one of which the word, of at least three
   * letters, is the beginning, of several the shortest, then the first in the alphabet; else the
   * {@link #closest} one.
   */
  public static Optional<String> meant(String word, Collection<String> known) {
    return known.stream()
        .filter(candidate -> isBeginning(word, candidate))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .or(() -> closest(word, known));
  }

  private static boolean isBeginning(String word, String candidate) {
    long letters = word.chars().filter(Character::isLetterOrDigit).count();
    return letters >= SHORTEST_BEGINNING && candidate.startsWith(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isNear(String word, String candidate) {
    int shorter = Math.min(word.length(), candidate.length());
    int longer = Math.max(word.length(), candidate.length());
    int allowed = shorter <= 1 ? 0 : longer <= SHORT_WORD ? 1 : MAX_SLIPS;
    return longer - shorter <= allowed && slips(word, candidate) <= allowed;
  }

  /**
   * The edit distance of Damerau and Levenshtein in which no part is edited twice (optimal string
   * alignment).
   */
  static int slips(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] distance = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, a, b, i, j);
      }
    }
    return distance[a.length()][b.length()];
  }

  private static int step(int[][] distance, String a, String b, int i, int j) {
    int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(
            distance[i - 1][j - 1] + wrong, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
    boolean isExchange =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return isExchange ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
  }
}
