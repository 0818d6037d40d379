package dev.viva.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatexTest {
  private static void assertWritten(String unicode, String latex) {
    assertEquals(Optional.of(unicode), Latex.toUnicode(latex), latex);
  }

  private static List<String> found(String markdown) {
    return Latex.find(markdown, 8).stream()
        .map(formula -> markdown.substring(formula.start(), formula.end()))
        .toList();
  }

  @Test
  void fractionsAndRootsAreWrittenInOneLine() {
    assertWritten("TP / (TP + FP)", "\\frac{TP}{TP+FP}");
    assertWritten("(a + b) / c", "\\frac{a+b}{c}");
    assertWritten("√n", "\\sqrt{n}");
    assertWritten("1 / √(n + 1)", "\\frac{1}{\\sqrt{n+1}}");
  }

  @Test
  void scriptsAreWrittenInSmall() {
    assertWritten("xᵢ²", "x_i^2");
    assertWritten("∑ᵢ₌₁ⁿ xᵢ", "\\sum_{i=1}^{n} x_i");
    assertWritten("O(n²)", "O(n^{2})");
    assertWritten("Xᵀ", "X^T");
  }

  @Test
  void signsAreWrittenAsThemselves() {
    assertWritten("α ≤ β", "\\alpha \\leq \\beta");
    assertWritten("ŷ", "\\hat{y}");
    assertWritten("log p", "\\log p");
    assertWritten("precision", "\\text{precision}");
  }

  @Test
  void whatIsTooHardIsLeftToAHuman() {
    for (String hard : List.of("\\begin{matrix}", "x_{Q}", "\\underbrace{a}", "e^{-x^2}{", "a_")) {
      assertEquals(Optional.empty(), Latex.toUnicode(hard), hard);
    }
    assertEquals(Optional.empty(), Latex.toUnicode("\\alpha".repeat(100)));
  }

  @Test
  void formulasAreFoundBetweenDollarsAndWithout() {
    assertEquals(List.of("$x_i$", "$$\\sum x$$"), found("a $x_i$ b $$\\sum x$$ c"));
    assertEquals(List.of("\\alpha", "\\frac{a}{b}"), found("a \\alpha b \\frac{a}{b} c"));
    assertEquals(List.of("\\\\alpha"), found("\\\\alpha in double quotes"));
  }

  @Test
  void codeMoneyAndOtherBackslashesAreNoFormulas() {
    for (String text :
        List.of(
            "$5 or $3",
            "`$x_i$`",
            "``a ` $x_i$``",
            "```python\nplt.title(r'$\\alpha$')\n```",
            "C:\\data and \\d+",
            "\\alphabet",
            "x_i and y_j")) {
      assertEquals(List.of(), found(text), text);
    }
  }
}
