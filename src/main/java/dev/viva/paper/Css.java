package dev.viva.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * How a sheet looks: the page in CSS Paged Media (W3C working draft of 2023-09-14), of which
 * browsers take what they know, and {@code sheet.css}.
 */
final class Css {
  private Css() {}

  static String of(Sheet sheet) {
    return """
        @page {
          size: %s;
          margin: 17mm 16mm 18mm;
          @top-left { content: "%s"; font: 8pt sans-serif; }
          @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; }
        }
        """
            .formatted(sheet.paper().name().toLowerCase(Locale.ROOT), quoted(sheet.title()))
        + resource();
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
