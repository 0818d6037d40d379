package dev.viva.terminal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The lines of a pipe or a file, none longer than there is room for: some files never end one. */
final class LineInput {
  /** A line has at most so many characters. */
  static final int LONGEST = 1_000_000;

  private final Reader in;
  private boolean followsReturn;

  LineInput(Reader in) {
    this.in = in;
  }

  /**
   * The next line without its end, which is LF, CR or both; empty when there is none. The last may
   * lack its end.
   *
   * @throws UncheckedIOException when there is nothing that can be read, or a line has no end
   */
  Optional<String> next() {
    StringBuilder line = new StringBuilder();
    try {
      int c = read();
      if (c < 0) {
        return Optional.empty();
      }
      for (; c >= 0 && c != '\n' && c != '\r'; c = read()) {
        if (line.length() == LONGEST) {
          throw new IOException("a line has more than 1,000,000 characters");
        }
        line.append((char) c);
      }
      followsReturn = c == '\r';
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
    return Optional.of(line.toString());
  }

  /** The LF of CR LF ends no line of its own. */
  private int read() throws IOException {
    int c = in.read();
    if (followsReturn) {
      followsReturn = false;
      return c == '\n' ? in.read() : c;
    }
    return c;
  }
}
