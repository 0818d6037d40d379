package dev.viva.session;

import dev.viva.deck.KeyPoint;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which points a typed answer makes: those of which it holds the text, or one of the literal
 * alternatives, as whole words, whatever the case and the white space.
 */
public final class Evidence {
  private Evidence() {}

  /**
   * By the place of each point that was made, the person's own words that show it.
   *
   * @param points the points in the order of the checklist
   */
  public static Map<Integer, String> of(List<KeyPoint> points, String answer) {
    String words = spaced(answer);
    Map<Integer, String> evidence = new TreeMap<>();
    for (int i = 0; i < points.size(); i++) {
      int place = i;
      find(points.get(i), words).ifPresent(own -> evidence.put(place, own));
    }
    return evidence;
  }

  /** A line that stands for a whole part is made by at least half of the part's musts. */
  private static Optional<String> find(KeyPoint point, String answer) {
    if (point.within().isEmpty()) {
      return Stream.concat(Stream.of(point.text()), point.match().stream())
          .map(Evidence::spaced)
          .filter(phrase -> !phrase.isEmpty())
          .flatMap(phrase -> find(phrase, answer).stream())
          .findFirst();
    }
    List<KeyPoint> musts = point.within().stream().filter(KeyPoint::must).toList();
    List<String> found = musts.stream().flatMap(must -> find(must, answer).stream()).toList();
    return 2 * found.size() >= musts.size() && !found.isEmpty()
        ? Optional.of(String.join("\", \"", found))
        : Optional.empty();
  }

  /** The answer's own letters for a phrase that it holds. */
  private static Optional<String> find(String phrase, String answer) {
    int length = phrase.length();
    for (int at = 0; at + length <= answer.length(); at++) {
      if (answer.regionMatches(true, at, phrase, 0, length)
          && isEdge(answer, at, phrase.codePointAt(0))
          && isEdge(answer, at + length, phrase.codePointBefore(length))) {
        return Optional.of(answer.substring(at, at + length));
      }
    }
    return Optional.empty();
  }

  /** A word must not go on beyond the phrase; next to a sign anything may stand. */
  private static boolean isEdge(String answer, int at, int phraseEnd) {
    if (at == 0 || at == answer.length() || !Character.isLetterOrDigit(phraseEnd)) {
      return true;
    }
    int before = answer.codePointBefore(at);
    int after = answer.codePointAt(at);
    return !Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after);
  }

  private static String spaced(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }
}
