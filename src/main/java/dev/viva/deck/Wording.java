package dev.viva.deck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What counts as the same wording of a question, and how far two wordings are apart. */
final class Wording {
  private static final Pattern WHITE_SPACE =
      Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int HASH_BYTES = 8;

  private Wording() {}

  /**
   * The first 16 hexadecimal digits of the SHA-256 of prompt, answers and points, each with white
   * space folded, so that rewrapping a text keeps the hash. A journal keeps it: do not change it.
   */
  static String hash(String ask, String answer, List<KeyPoint> points, List<Part> parts) {
    List<String> texts = new ArrayList<>(List.of(ask, answer));
    points.forEach(point -> texts.add(point.text()));
    for (Part part : parts) {
      texts.addAll(List.of(part.name(), part.answer()));
      part.points().forEach(point -> texts.add(point.text()));
    }
    StringBuilder lines = new StringBuilder();
    for (String text : texts) {
      lines.append(WHITE_SPACE.matcher(text.strip()).replaceAll(" ")).append('\n');
    }
    byte[] hash = Sha256.of(lines.toString().getBytes(UTF_8));
    return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
  }

  /** Whether less than half of the words of the longer text occur in the other one too. */
  static boolean isMostlyNew(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    return 2 * common(old, now) < Math.max(old.size(), now.size());
  }

  /** The words of a text in lower case, in order, without punctuation. */
  static List<String> words(String text) {
    return NOT_A_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static int common(List<String> some, List<String> others) {
    Map<String, Integer> left = new HashMap<>();
    some.forEach(word -> left.merge(word, 1, Integer::sum));
    int count = 0;
    for (String word : others) {
      if (left.getOrDefault(word, 0) > 0) {
        left.merge(word, -1, Integer::sum);
        count++;
      }
    }
    return count;
  }
}
