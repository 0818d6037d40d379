package dev.viva.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells keywords and comments from the rest of program text, line by line. It knows only what
 * {@link Syntax} does: where it is wrong a word has the wrong weight, and nothing else happens.
 */
final class CodeColours {

  private final Syntax syntax;
  private Syntax.@Nullable Enclosure open;

  private CodeColours(Syntax syntax) {
    this.syntax = syntax;
  }

  static List<Text> lines(Block.Code code) {
    var colours = new CodeColours(Syntax.of(code.language()));
    return code.lines().stream().map(colours::line).toList();
  }

  private Text line(String line) {
    var meanings = new Meaning[line.length()];
    int at = 0;
    while (at < line.length()) {
      at = next(line, at, meanings);
    }
    return text(line, meanings);
  }

  /** Gives the characters from an index on their meaning, up to the index that is returned. */
  private int next(String line, int at, Meaning[] meanings) {
    if (open != null) {
      return enclosed(line, at, meanings, open);
    }
    if (syntax.isComment(line, at)) {
      return fill(meanings, at, line.length(), Meaning.CODE_COMMENT);
    }
    open = syntax.opening(line, at).orElse(null);
    if (open != null) {
      return fill(meanings, at, at + open.open().length(), open.meaning());
    }
    if (line.charAt(at) == '"' || line.charAt(at) == '\'') {
      return fill(meanings, at, stringEnd(line, at), Meaning.CODE);
    }
    int end = wordEnd(line, at);
    if (end == at) {
      return fill(meanings, at, at + 1, Meaning.CODE);
    }
    boolean keyword = isFree(line, at) && syntax.isKeyword(line.substring(at, end));
    return fill(meanings, at, end, keyword ? Meaning.CODE_KEYWORD : Meaning.CODE);
  }

  private int enclosed(String line, int at, Meaning[] meanings, Syntax.Enclosure enclosure) {
    int close = line.indexOf(enclosure.close(), at);
    if (close < 0) {
      return fill(meanings, at, line.length(), enclosure.meaning());
    }
    open = null;
    return fill(meanings, at, close + enclosure.close().length(), enclosure.meaning());
  }

  private static int fill(Meaning[] meanings, int from, int to, Meaning meaning) {
    Arrays.fill(meanings, from, to, meaning);
    return to;
  }

  /** Past the closing quote; a quote that nothing closes on its line stands for itself. */
  private static int stringEnd(String line, int start) {
    for (int at = start + 1; at < line.length(); at++) {
      if (line.charAt(at) == '\\') {
        at++;
      } else if (line.charAt(at) == line.charAt(start)) {
        return at + 1;
      }
    }
    return start + 1;
  }

  private static int wordEnd(String line, int start) {
    int at = start;
    while (at < line.length() && Character.isJavaIdentifierPart(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a word here is no member of something else, as in {@code frame.in}. */
  private static boolean isFree(String line, int at) {
    return at == 0 || line.charAt(at - 1) != '.';
  }

  private static Text text(String line, Meaning[] meanings) {
    var spans = new ArrayList<Span>();
    int start = 0;
    for (int at = 1; at <= line.length(); at++) {
      if (at == line.length() || meanings[at] != meanings[start]) {
        spans.add(new Span(line.substring(start, at), meanings[start]));
        start = at;
      }
    }
    return new Text(spans);
  }
}
