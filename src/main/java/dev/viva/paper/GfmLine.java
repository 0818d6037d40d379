package dev.viva.paper;

import dev.viva.text.Meaning;
import dev.viva.text.Span;
import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes one line of words with their emphasis. Where marks of emphasis would not be read as such,
 * because of what stands next to them, the words go without: no asterisk may show that nobody
 * typed.
 */
final class GfmLine {
  private enum Mark {
    NONE(""),
    EMPHASIS("*"),
    STRONG("**"),
    CODE("`");

    private final String sign;

    Mark(String sign) {
      this.sign = sign;
    }

    boolean isEmphasis() {
      return this == EMPHASIS || this == STRONG;
    }
  }

  /** Some words between equal marks; never empty. */
  private record Piece(String words, Mark mark) {

    /** The character that stands at its start in the source, but for emphasis. */
    int first() {
      return mark == Mark.CODE ? '`' : words.codePointAt(0);
    }

    int last() {
      return mark == Mark.CODE ? '`' : words.codePointBefore(words.length());
    }
  }

  /** Blanks of all kinds at a line's ends. */
  private static final Pattern EDGES = Pattern.compile("(?U)^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

  private GfmLine() {}

  /** A line of a paragraph, a heading or an item, without blanks at its ends. */
  static String of(Text line) {
    return write(line, false);
  }

  /** The content of a table's cell. */
  static String cell(Text line) {
    return write(line, true);
  }

  private static String write(Text line, boolean inTable) {
    List<Piece> pieces = List.of();
    for (Span span : line.spans()) {
      pieces = plus(pieces, span.text(), mark(span, inTable));
    }
    StringBuilder markdown = new StringBuilder();
    for (Piece piece : standing(pieces)) {
      markdown.append(write(piece, inTable));
    }
    return EDGES.matcher(markdown).replaceAll("");
  }

  /** Even within code a pipe ends a cell, and a backslash before one could not be told apart. */
  private static Mark mark(Span span, boolean inTable) {
    Mark mark = mark(span.meaning());
    boolean isInexpressible = mark == Mark.CODE && inTable && span.text().contains("\\|");
    return isInexpressible || span.text().isBlank() ? Mark.NONE : mark;
  }

  private static Mark mark(Meaning meaning) {
    return switch (meaning) {
      case STRONG, HEADING -> Mark.STRONG;
      case EMPHASIS -> Mark.EMPHASIS;
      case CODE, CODE_KEYWORD, CODE_COMMENT -> Mark.CODE;
      case PLAIN, GOOD, BAD, ATTENTION, MUTED -> Mark.NONE;
    };
  }

  /** The pieces and some words more; marks leave blanks at the words' ends outside. */
  private static List<Piece> plus(List<Piece> pieces, String words, Mark mark) {
    int start = 0;
    int end = words.length();
    while (start < end && isSpace(words.charAt(start))) {
      start++;
    }
    while (start < end && isSpace(words.charAt(end - 1))) {
      end--;
    }
    List<Piece> more = merged(pieces, new Piece(words.substring(0, start), Mark.NONE));
    more = merged(more, new Piece(words.substring(start, end), mark));
    return merged(more, new Piece(words.substring(end), Mark.NONE));
  }

  private static List<Piece> merged(List<Piece> pieces, Piece piece) {
    if (piece.words().isEmpty()) {
      return pieces;
    }
    List<Piece> more = new ArrayList<>(pieces);
    if (!more.isEmpty() && more.get(more.size() - 1).mark() == piece.mark()) {
      Piece last = more.remove(more.size() - 1);
      more.add(new Piece(last.words() + piece.words(), piece.mark()));
    } else {
      more.add(piece);
    }
    return more;
  }

  /** The pieces, of which those lose their emphasis whose marks would not be read as marks. */
  private static List<Piece> standing(List<Piece> pieces) {
    List<Piece> standing = List.of();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int before = i == 0 ? ' ' : pieces.get(i - 1).last();
      int after = i + 1 == pieces.size() ? ' ' : pieces.get(i + 1).first();
      boolean touches =
          !standing.isEmpty() && standing.get(standing.size() - 1).mark().isEmphasis();
      boolean keeps = !piece.mark().isEmphasis() || (!touches && stands(before, piece, after));
      standing = merged(standing, keeps ? piece : new Piece(piece.words(), Mark.NONE));
    }
    return standing;
  }

  /**
   * The rules of left- and right-flanking runs (CommonMark 0.31.2, 6.2), so narrow that the older
   * rules of GitHub agree: symbols beyond ASCII are punctuation or not, whichever is worse.
   */
  private static boolean stands(int before, Piece piece, int after) {
    return (Character.isLetterOrDigit(piece.first()) || endsWord(before))
        && (Character.isLetterOrDigit(piece.last()) || endsWord(after));
  }

  private static boolean endsWord(int point) {
    return isSpace(point)
        || (point < 0x80 && !Character.isLetterOrDigit(point))
        || switch (Character.getType(point)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private static String write(Piece piece, boolean inTable) {
    if (piece.mark() != Mark.CODE) {
      return piece.mark().sign + Escapes.words(piece.words()) + piece.mark().sign;
    }
    String code = Escapes.code(piece.words());
    return inTable ? code.replace("|", "\\|") : code;
  }
}
