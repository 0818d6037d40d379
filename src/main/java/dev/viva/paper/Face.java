package dev.viva.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The typefaces that a PDF is set in: DejaVu, which has Greek, mathematics and box drawing. */
enum Face {
  SANS("DejaVuSans", "DejaVu Sans", 400, false),
  SANS_BOLD("DejaVuSans-Bold", "DejaVu Sans", 700, false),
  SANS_OBLIQUE("DejaVuSans-Oblique", "DejaVu Sans", 400, true),
  MONO("DejaVuSansMono", "DejaVu Sans Mono", 400, false),
  MONO_BOLD("DejaVuSansMono-Bold", "DejaVu Sans Mono", 700, false),
  MONO_OBLIQUE("DejaVuSansMono-Oblique", "DejaVu Sans Mono", 400, true);

  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

  private final String file;
  private final String family;
  private final int weight;
  private final boolean oblique;

  Face(String file, String family, int weight, boolean oblique) {
    this.file = file;
    this.family = family;
    this.weight = weight;
    this.oblique = oblique;
  }

  /** The name that a style sheet calls it by, together with its siblings. */
  String family() {
    return family;
  }

  /** As in CSS: 400 is regular, 700 bold. */
  int weight() {
    return weight;
  }

  boolean oblique() {
    return oblique;
  }

  /** The TrueType file. */
  byte[] bytes() {
    try (InputStream font = Face.class.getResourceAsStream(FOLDER + file + ".ttf")) {
      return Objects.requireNonNull(font, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
