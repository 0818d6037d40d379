package dev.viva.cli;

import dev.viva.paper.Pdf;
import dev.viva.paper.Sheet;
import dev.viva.paper.SheetHtml;
import dev.viva.store.GivenFile;
import dev.viva.store.UserError;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** Makes a sheet's PDF. */
final class SheetPdf {
  /** Fonts for Chinese, Japanese and Korean together have this much; the heap has room for it. */
  private static final int LARGEST_FONT = 40_000_000;

  /** Characters of HTML: of more the pages would not fit into the heap of 512 MB. */
  private static final int LONGEST = 3_000_000;

  private final Optional<byte[]> font;

  /**
   * Reads the font, before there is any work.
   *
   * @param fontFile for what DejaVu cannot show
   * @throws UserError if it cannot be read
   */
  SheetPdf(Path here, Optional<String> fontFile) {
    this.font = fontFile.map(name -> font(here, name));
  }

  private static byte[] font(Path here, String name) {
    byte[] bytes = GivenFile.bytes(here, name, LARGEST_FONT);
    if (!Pdf.isFont(bytes)) {
      throw new UserError(name + " is not a TrueType font. Name a .ttf file.");
    }
    return bytes;
  }

  /**
   * Writes it.
   *
   * @param percent is told how far it has come, from 0 to 100
   * @return the characters that no font could show
   * @throws UserError if the sheet is too long
   */
  Set<Integer> write(Sheet sheet, OutputStream out, IntConsumer percent) {
    StringBuilder html = new StringBuilder();
    SheetHtml.write(sheet, html, done -> {});
    if (html.length() > LONGEST) {
      throw new UserError(
          "That is too much for one PDF. Choose fewer questions, or print the HTML from a browser.");
    }
    return Pdf.write(html.toString(), font, out, percent);
  }
}
