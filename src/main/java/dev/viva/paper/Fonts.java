package dev.viva.paper;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of a PDF, each parsed when it is first needed. */
final class Fonts implements Closeable {
  private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);
  private final Optional<TrueTypeFont> further;

  /**
   * The faces, and perhaps another font for what they cannot show.
   *
   * @param further a TrueType file
   * @throws IllegalArgumentException if it is none
   */
  Fonts(Optional<byte[]> further) {
    this.further = further.map(Fonts::foreign);
  }

  /** Whether this file can be the further font. */
  static boolean isFont(byte[] file) {
    try (Fonts fonts = new Fonts(Optional.of(file))) {
      return fonts.further.isPresent();
    } catch (IllegalArgumentException | IOException e) {
      return false;
    }
  }

  private static TrueTypeFont foreign(byte[] file) {
    try {
      TrueTypeFont font = parse(file);
      if (font.getUnicodeCmapLookup() != null && font.getTableMap().containsKey("glyf")) {
        return font;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException("not a TrueType font", e);
    }
    throw new IllegalArgumentException("not a TrueType font");
  }

  /**
   * Ligatures stay off: looking for them would take a third of the time, and a search in the PDF
   * would not find what they join.
   */
  private static TrueTypeFont parse(byte[] file) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
    font.setEnableGsub(false);
    return font;
  }

  /** The parsed font of this face. */
  TrueTypeFont font(Face face) {
    return parsed.computeIfAbsent(
        face,
        unread -> {
          try {
            return parse(unread.bytes());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** The font for what the faces cannot show. */
  Optional<TrueTypeFont> further() {
    return further;
  }

  /**
   * Whether there is a glyph for a character. The slanted and bold faces have fewer than the
   * upright ones, which stand in for them.
   */
  boolean show(int codePoint) {
    return has(font(Face.SANS), codePoint)
        || has(font(Face.MONO), codePoint)
        || further.filter(font -> has(font, codePoint)).isPresent();
  }

  private static boolean has(TrueTypeFont font, int codePoint) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (TrueTypeFont font : parsed.values()) {
      font.close();
    }
    if (further.isPresent()) {
      further.get().close();
    }
  }
}
