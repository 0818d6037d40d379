package dev.viva.deck;

import dev.viva.text.Visible;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks at the characters of a file before YAML does, since YAML would stop at some without saying
 * where, and take others for line breaks.
 */
final class Screening {
  /** UTF-16 units in one file. */
  static final int MAX_LENGTH = 16 * 1024 * 1024;

  /** A file with more characters that are no text is none. */
  private static final int MAX_STRANGE = 100;

  private final Problems problems;
  private final SourceText source;
  private int strange;

  private Screening(Problems problems) {
    this.problems = problems;
    this.source = problems.source();
  }

  /**
   * The text as YAML may read it, with the same offsets; each character that had to be replaced is
   * noted as an error. Empty if the file is too large to be read at all.
   */
  static Optional<String> screen(Problems problems) {
    return new Screening(problems).screen();
  }

  private Optional<String> screen() {
    if (source.text().length() > MAX_LENGTH) {
      String message = "the file is larger than " + MAX_LENGTH / 1024 / 1024 + " MB";
      problems.error(0, 1, message, "split the deck");
      return Optional.empty();
    }
    String readable = readable();
    if (strange > MAX_STRANGE) {
      problems.error(0, 1, "this is not a text file", "a deck is YAML in UTF-8");
      return Optional.empty();
    }
    return Optional.of(readable);
  }

  private String readable() {
    String text = source.text();
    StringBuilder readable = null;
    int i = 0;
    while (i < text.length() && strange <= MAX_STRANGE) {
      boolean isPlain = text.charAt(i) == '\n' || Visible.isPlain(text.charAt(i));
      int point = isPlain ? ' ' : text.codePointAt(i);
      if (!isPlain && (breaksLines(point) || isForbidden(point))) {
        note(i, point);
        readable = readable == null ? new StringBuilder(text) : readable;
        readable.setCharAt(i, breaksLines(point) ? ' ' : '\uFFFD');
      }
      i += Character.charCount(point);
    }
    return readable == null ? text : readable.toString();
  }

  private void note(int at, int point) {
    strange++;
    String name = String.format(Locale.ROOT, "U+%04X", point);
    if (breaksLines(point)) {
      String message = "YAML takes the character " + name + " for a line break";
      problems.error(at, at + 1, message, "put a space or a line break in its place");
    } else {
      problems.error(at, at + 1, "the character " + name + " is not text", "delete it");
    }
  }

  /** NEL, line separator and paragraph separator: line breaks for YAML 1.1, not for editors. */
  private static boolean breaksLines(int point) {
    return point == 0x85 || point == 0x2028 || point == 0x2029;
  }

  /** What YAML 1.1 does not count as printable (its production c-printable). */
  private static boolean isForbidden(int point) {
    boolean isControl = point < ' ' && point != '\n' && point != '\r' && point != '\t';
    boolean isLateControl = point >= 0x7F && point < 0xA0;
    boolean isSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return isControl || isLateControl || isSurrogate || point == 0xFFFE || point == 0xFFFF;
  }
}
