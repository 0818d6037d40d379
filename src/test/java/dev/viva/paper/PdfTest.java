package dev.viva.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PdfTest {
  /** Greek, mathematics, box drawing, letters with marks, and what DejaVu has of emoji. */
  private static final String RICH = "αβγθλΣΩ≤≥≠≈√→⇒∑∏∫∂∇∈∞±×·…“”xᵢ²₁ᵀŷ│┌┐└┘─┼▮▁█✓✗ℓ𝔼éßŁ😀";

  @Test
  void greekMathematicsAndBoxDrawingComeOutInEveryFace() {
    String faces =
        "<p>%1$s</p><p><strong>%1$s</strong></p><p><em>%1$s</em></p>"
            + "<pre><code>%1$s <b>%1$s</b> <i>%1$s</i></code></pre>";

    assertEquals(RICH.repeat(6), words(faces.formatted(RICH)));
  }

  @Test
  void lettersAreNotJoinedToOthers() {
    assertEquals("officefflfi->!=", words("<p>office ffl fi</p><pre>-&gt; !=</pre>"));
  }

  @Test
  void whatNoFontShowsIsSpelledAndReported() {
    Printed printed = Printed.body("<h1>字</h1><div><p>a 字 # 字</p><pre><b>語</b></pre></div>");

    assertEquals("<U+5B57>a<U+5B57>#<U+5B57><U+8A9E>", printed.words());
    assertEquals(List.of((int) '字', (int) '語'), List.copyOf(printed.missing()));
  }

  @Test
  void blanksThatNoFontHasAreBlanks() {
    assertEquals("ab", words("<p>a\u3000b</p>"));
  }

  @Test
  void aFurtherFontShowsWhatIsMissing() throws IOException {
    String body = "<p>⤀ <b>⤀</b> <code>⤀</code></p>";

    Printed printed = Printed.body(body, Optional.of(serif()));

    assertEquals("⤀⤀⤀", printed.words());
    assertEquals(Set.of(), printed.missing());
    assertEquals("<U+2900>".repeat(3), words(body));
  }

  private static byte[] serif() throws IOException {
    try (InputStream font =
        PdfTest.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSerif.ttf")) {
      return Objects.requireNonNull(font).readAllBytes();
    }
  }

  @Test
  void whatIsNoFontIsRefused() {
    for (byte[] file :
        List.of(new byte[0], new byte[1000], "OTTO not a font".getBytes(StandardCharsets.UTF_8))) {
      assertThrows(
          IllegalArgumentException.class, () -> Printed.body("<p>a</p>", Optional.of(file)));
    }
  }

  @Test
  void theSamePageGivesTheSameBytes() {
    String body = "<h1>Title</h1><p>" + RICH + "</p><pre><i>code</i></pre>";

    assertArrayEquals(Printed.body(body).pdf(), Printed.body(body).pdf());
  }

  private static String words(String body) {
    return Printed.body(body).words();
  }
}
