package dev.viva.deck;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the deck format, version 1: a text to its sound questions and to all of its problems in one
 * pass. The format is described for authors in {@code questions/README.md}.
 *
 * <p>A deck is at most 16 MB and 10,000 questions.
 */
public final class DeckParser {
  private static final Pattern CLAIM = Pattern.compile("(?m)^[\"']?viva[\"']?\\s*:");

  private DeckParser() {}

  /**
   * Parses the bytes of a file, which must be UTF-8; a byte order mark is passed over.
   *
   * @param source the file's name, as problems shall name it
   */
  public static Reading parse(String source, byte[] bytes) {
    Utf8 decoded = Utf8.decode(source, bytes);
    Reading reading = parse(source, decoded.text());
    return decoded.problem().map(reading::refused).orElse(reading);
  }

  /**
   * Parses a text.
   *
   * @param source the file's name, as problems shall name it
   */
  public static Reading parse(String source, String text) {
    Problems problems = new Problems(new SourceText(source, text));
    Optional<String> readable = Screening.screen(problems);
    if (readable.isEmpty()) {
      return setAside(text, problems, 0);
    }
    Recovery.Rescue rescue = Recovery.read(readable.get(), problems);
    if (!(rescue.root().orElse(null) instanceof Node.Mapping top)) {
      return setAside(text, problems, rescue.lost());
    }
    return version(top)
        .map(version -> new DeckReader(problems, rescue.lost()).read(top, version))
        .orElseGet(Reading::ofNoDeck);
  }

  /** The problem of a file that is named as a deck and is none. */
  public static Problem notADeck(String source, String text) {
    SourceText file = new SourceText(source, text);
    String cure = "a deck begins with the line viva: 1";
    return file.problem(Severity.ERROR, 0, 1, "not a deck: no 'viva: 1'", cure);
  }

  private static Optional<Node> version(Node.Mapping top) {
    return top.entries().stream()
        .filter(entry -> entry.key().text().equals("viva"))
        .map(Node.Entry::value)
        .findFirst();
  }

  private static Reading setAside(String text, Problems problems, int lost) {
    return CLAIM.matcher(text).find()
        ? new Reading(Optional.empty(), problems.sorted(), lost)
        : Reading.ofNoDeck();
  }
}
