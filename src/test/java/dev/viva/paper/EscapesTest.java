package dev.viva.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EscapesTest {

  @Test
  void whatIsNoMarkupStaysPleasantToRead() {
    String words = "l1_ratio < 0.05 & p <= q, Q&A at ~50 %: a#b, (1) -> x = 3.10! https: \"it's\"";

    assertEquals(words, Escapes.words(words));
    assertEquals("3.10 is a number", Escapes.lineStart("3.10 is a number"));
    assertEquals("-5 dB", Escapes.lineStart("-5 dB"));
    assertEquals("+1 for it", Escapes.lineStart("+1 for it"));
  }

  @Test
  void whatCouldBeMarkupIsEscaped() {
    assertEquals("\\|w\\| \\* \\[0,1\\] \\`x\\`", Escapes.words("|w| * [0,1] `x`"));
    assertEquals("&lt;b>&amp;lt; \\_x\\_ a\\~b\\~", Escapes.words("<b>&lt; _x_ a~b~"));
    assertEquals(
        "http\\://a.b www\\.a.b c\\@a.b \\$x\\$", Escapes.words("http://a.b www.a.b c@a.b $x$"));
    assertEquals("\\- item", Escapes.lineStart("- item"));
    assertEquals("12\\. item", Escapes.lineStart("12. item"));
    assertEquals("\\---", Escapes.lineStart("---"));
    assertEquals("\\===", Escapes.lineStart("==="));
    assertEquals("\\:-: --:", Escapes.lineStart(":-: --:"));
    assertEquals("\\> quote", Escapes.lineStart("> quote"));
    assertEquals("\\# heading", Escapes.lineStart("# heading"));
  }

  @Test
  void aHeadingEndsWithoutAStopAndWithoutAClosingRow() {
    assertEquals("Explain recall", Escapes.heading("Explain recall."));
    assertEquals("Do the following", Escapes.heading("Do the following:"));
    assertEquals("Why?", Escapes.heading("Why?"));
    assertEquals("What is 5&#33;", Escapes.heading("What is 5!"));
    assertEquals("What is C\\#", Escapes.heading("What is C#"));
    assertEquals("..&#46;", Escapes.heading("..."));
  }

  @Test
  void codeStandsBetweenMoreBackticksThanItHolds() {
    assertEquals("`x`", Escapes.code("x"));
    assertEquals("``a`b``", Escapes.code("a`b"));
    assertEquals("``` ``a ```", Escapes.code("``a"));
  }
}
