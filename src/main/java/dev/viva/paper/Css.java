package dev.viva.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * How a sheet looks: its page, in CSS Paged Media Level 3, of which browsers take what they know,
 * and {@code sheet.css}.
 */
final class Css {
  /** The width of a cut line in millimetres, 0.5 pt: neighbours share theirs. */
  private static final double CUT_LINE = 0.18;

  private Css() {}

  static String of(Sheet sheet) {
    return (sheet.body() instanceof Sheet.Cards ? cards(sheet.paper()) : page(sheet)) + resource();
  }

  /** A page with a head, and its number below. */
  private static String page(Sheet sheet) {
    return """
    @page {
      size: %s;
      margin: 17mm 16mm 18mm;
      @top-left { content: "%s"; font: 8pt "DejaVu Sans", sans-serif; color: #555; }
      @bottom-right {
        content: counter(page) " / " counter(pages); font: 8pt "DejaVu Sans", sans-serif; color: #555;
      }
    }
    """
        .formatted(size(sheet.paper()), quoted(sheet.title()));
  }

  /** A page without margins, and where the cards are on it. */
  private static String cards(PaperSize paper) {
    double width = paper.cardWidth();
    double height = paper.cardHeight();
    StringBuilder css = new StringBuilder("@page { size: " + size(paper) + "; margin: 0; }\n");
    css.append(rule(".page", mm("width", paper.width()) + mm("height", paper.height() - 0.5)));
    css.append(rule(".card", mm("width", width + CUT_LINE) + mm("height", height + CUT_LINE)));
    css.append(rule(".fold", mm("height", PaperSize.CARD_ROWS * height)));
    for (int row = 0; row < PaperSize.CARD_ROWS; row++) {
      css.append(rule(".row" + row, mm("top", PaperSize.CARD_MARGIN + row * height)));
    }
    for (int column = 0; column < PaperSize.CARD_COLUMNS; column++) {
      css.append(rule(".column" + column, mm("left", PaperSize.CARD_MARGIN + column * width)));
    }
    return css.toString();
  }

  private static String rule(String selector, String declarations) {
    return selector + " {" + declarations + " }\n";
  }

  private static String mm(String property, double length) {
    return String.format(Locale.ROOT, " %s: %.2fmm;", property, length);
  }

  private static String size(PaperSize paper) {
    return switch (paper) {
      case A4 -> "A4";
      case LETTER -> "letter";
    };
  }

  private static String resource() {
    try (InputStream css = Css.class.getResourceAsStream("sheet.css")) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The inside of a string of CSS: all but letters and digits as escapes, so that none ends it. */
  private static String quoted(String words) {
    StringBuilder safe = new StringBuilder();
    words
        .codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point) || point == ' ') {
                safe.appendCodePoint(point);
              } else {
                safe.append('\\').append(Integer.toHexString(point)).append(' ');
              }
            });
    return safe.toString();
  }
}
