package dev.viva.deck;

import dev.viva.text.Visible;
import java.util.Arrays;

/**
 * The text of a file, and where its lines begin. Offsets count UTF-16 units; lines and columns are
 * 1-based and columns count code points, as editors do. A line ends with LF, CR LF or CR.
 */
final class SourceText {
  /** A line longer than this is not quoted in a problem. */
  private static final int MAX_QUOTED = 64 * 1024;

  private final String file;
  private final String text;
  private final int[] lineStarts;

  /** The line asked for last: many problems of a long line share one string. */
  private int latestLine;

  private String latestContent = "";

  SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  int lineCount() {
    return lineStarts.length;
  }

  /** The line that holds the offset. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of the offset in its line; one past the line's last if it is in the line's end. */
  int columnAt(int offset) {
    int line = lineAt(offset);
    return text.codePointCount(startOf(line), Math.min(offset, endOf(line))) + 1;
  }

  /** Where the line begins. */
  int startOf(int line) {
    return lineStarts[line - 1];
  }

  /** Where the line's content ends, before its line break. */
  int endOf(int line) {
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > startOf(line) && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The line without its line break. */
  String line(int line) {
    if (line != latestLine) {
      latestLine = line;
      latestContent = text.substring(startOf(line), endOf(line));
    }
    return latestContent;
  }

  /** The sign at the offset; NUL at the end of the text. */
  char signAt(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\0';
  }

  /** The text from start to end, at most to the end of its first line, without blanks around it. */
  String slice(int start, int end) {
    return text.substring(start, Math.max(start, Math.min(end, endOf(lineAt(start))))).strip();
  }

  /** The place as a message names it: {@code 5:9}. */
  String placeOf(int offset) {
    return lineAt(offset) + ":" + columnAt(offset);
  }

  /** The line from its start to the offset, which lies in it. */
  String before(int offset) {
    return text.substring(startOf(lineAt(offset)), offset);
  }

  /** The rest of the line that begins at the offset. */
  String after(int offset) {
    return text.substring(offset, Math.max(offset, endOf(lineAt(offset))));
  }

  /** A problem that underlines the text from start to end, at most to the end of its first line. */
  Problem problem(Severity severity, int start, int end, String message, String cure) {
    int from = Math.min(Math.max(start, 0), text.length());
    int line = lineAt(from);
    int to = Math.min(Math.max(end, from), endOf(line));
    int length = to > from ? text.codePointCount(from, to) : 1;
    return new Problem(
        severity,
        file,
        line,
        columnAt(from),
        Visible.line(message),
        endOf(line) - startOf(line) > MAX_QUOTED ? "" : line(line),
        Math.max(1, length),
        Visible.line(cure));
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
