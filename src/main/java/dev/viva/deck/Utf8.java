package dev.viva.deck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.util.Optional;

/**
 * The text of a file's bytes.
 *
 * @param text the text without a byte order mark, with U+FFFD in place of what is not UTF-8
 * @param problem what is wrong with the bytes
 */
record Utf8(String text, Optional<Problem> problem) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Stands for what is not UTF-8, unless the author has written it himself. */
  private static final char REPLACEMENT = '\uFFFD';

  /** Nothing is replaced silently. */
  static Utf8 decode(String file, byte[] bytes) {
    Optional<String> wide = wideEncoding(bytes);
    if (wide.isPresent()) {
      String text = withoutMark(new String(bytes, Charset.forName(wide.get())));
      String family = wide.get().substring(0, "UTF-16".length());
      String what = "this looks like " + family + ", from byte 0 on";
      return new Utf8(text, Optional.of(problem(file, text, 0, what)));
    }
    String text = withoutMark(new String(bytes, UTF_8));
    boolean isSound = text.indexOf(REPLACEMENT) < 0;
    return new Utf8(text, isSound ? Optional.empty() : firstStrange(file, text, bytes));
  }

  /** The problem of the first byte that is not UTF-8, if there is one. */
  private static Optional<Problem> firstStrange(String file, String text, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = UTF_8.newDecoder().decode(in, out, true);
    if (!result.isError()) {
      return Optional.empty();
    }
    int at = in.position();
    boolean isCut = at + result.length() == bytes.length && (bytes[at] & 0xC0) == 0xC0;
    String what = isCut ? "the file ends within a character" : "this looks like Latin-1";
    int place = withoutMark(out.flip().toString()).length();
    return Optional.of(problem(file, text, place, what + ", from byte " + at + " on"));
  }

  /** UTF-16 or UTF-32, told by its byte order mark or by where the zero bytes of ASCII stand. */
  private static Optional<String> wideEncoding(byte[] bytes) {
    if (bytes.length < 4) {
      return Optional.empty();
    }
    int mark = ByteBuffer.wrap(bytes).getInt();
    if (mark == 0x0000FEFF || (mark >>> 8 == 0 && mark != 0)) {
      return Optional.of("UTF-32BE");
    }
    if (mark == 0xFFFE0000 || ((mark & 0x00FFFFFF) == 0 && mark != 0)) {
      return Optional.of("UTF-32LE");
    }
    if (mark >>> 16 == 0xFEFF || (bytes[0] == 0 && bytes[1] != 0)) {
      return Optional.of("UTF-16BE");
    }
    boolean isLittle = mark >>> 16 == 0xFFFE || (bytes[0] != 0 && bytes[1] == 0);
    return isLittle ? Optional.of("UTF-16LE") : Optional.empty();
  }

  private static Problem problem(String file, String text, int at, String message) {
    SourceText source = new SourceText(file, text);
    String cure = "save the file as UTF-8";
    return source.problem(Severity.ERROR, at, at + 1, message, cure);
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
