package dev.viva.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Escapes whatever some reader takes for the end of a line, so that a record is always one line.
 */
final class LineSafe extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7f;

  private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

  LineSafe() {
    ascii[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    boolean breaksLines =
        character == 0x2028 || character == 0x2029 || (character >= 0x80 && character < 0xa0);
    return breaksLines ? new SerializedString(escape(character)) : null;
  }

  /** A surrogate without its partner cannot be written in UTF-8; it is escaped, not replaced. */
  static String escapeLoneSurrogates(String json) {
    StringBuilder safe = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); ) {
      int point = json.codePointAt(i);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        safe.append(escape(point));
      } else {
        safe.appendCodePoint(point);
      }
      i += Character.charCount(point);
    }
    return safe.toString();
  }

  private static String escape(int character) {
    String hex = Integer.toHexString(character);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }
}
