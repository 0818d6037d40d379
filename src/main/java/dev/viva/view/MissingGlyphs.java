package dev.viva.view;

import dev.viva.deck.Question;
import dev.viva.text.Visible;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says which characters could not be printed as they are, and where they stand. */
public final class MissingGlyphs {
  /** So many characters, and of each so many questions, are named. */
  private static final int NAMED = 3;

  private MissingGlyphs() {}

  /**
   * {@code no font has 字, printed as <U+5B57> (vision/kanji-digits): --font TTF adds one.}
   *
   * @param missing at least one code point
   * @param questions those that were to be printed
   */
  public static String sentence(Collection<Integer> missing, List<Question> questions) {
    String named =
        missing.stream()
            .limit(NAMED)
            .map(point -> named(Character.toString(point), Visible.spelled(point), questions))
            .collect(Collectors.joining("; "));
    return "no font has " + named + more(missing.size()) + ": --font TTF adds one.";
  }

  private static String named(String character, String spelled, List<Question> questions) {
    List<String> ids =
        questions.stream()
            .filter(question -> question.toString().contains(character))
            .map(question -> question.id().toString())
            .toList();
    String printed = character + ", printed as " + spelled;
    return ids.isEmpty()
        ? printed
        : printed
            + " ("
            + String.join(", ", ids.stream().limit(NAMED).toList())
            + more(ids.size())
            + ")";
  }

  private static String more(int all) {
    return all > NAMED ? " and " + (all - NAMED) + " more" : "";
  }
}
