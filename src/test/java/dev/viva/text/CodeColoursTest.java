package dev.viva.text;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Keywords stand in angle brackets here, comments in braces. */
class CodeColoursTest {

  @Test
  void pythonsCommentsDoNotBeginInsideWordsOrStrings() {
    assertColours(
        "python",
        """
        from torch import nn  # not "a string"
        key = "# no comment" + 'nor \\' # here' + s#3
        '''if
        # all one string''' if x else None
        frame.in_ is format.is
        """,
        """
        <from> torch <import> nn  {# not "a string"}
        key = "# no comment" + 'nor \\' # here' + s#3
        '''if
        # all one string''' <if> x <else> <None>
        frame.in_ <is> format.is
        """);
  }

  @Test
  void sqlMayBeWrittenInCapitals() {
    assertColours(
        "SQL",
        """
        SELECT avg(x) from t -- the mean
        WHERE name = 'it''s -- no' /* a
        comment */ AND t.order > 1
        """,
        """
        <SELECT> avg(x) <from> t {-- the mean}
        <WHERE> name = 'it''s -- no' {/* a}
        {comment */} <AND> t.order > 1
        """);
  }

  @Test
  void theShellsNumberSignNeedsABlankBeforeIt() {
    assertColours(
        "bash",
        """
        # count
        if [ $# -gt 0 ]; then echo "${x#if}"; fi # done
        """,
        """
        {# count}
        <if> [ $# -gt 0 ]; <then> echo "${x#if}"; <fi> {# done}
        """);
  }

  @Test
  void javaAndItsRelativesShareTheirComments() {
    assertColours("java", "int i = 'c'; // for", "<int> i = 'c'; {// for}");
    assertColours("js", "const s = `let\n// no`; let x", "<const> s = `let\n// no`; <let> x");
    assertColours("c++", "return x /* or */ + y;//z", "<return> x {/* or */} + y;{//z}");
    assertColours("go", "func f() { x := 'a }", "<func> f() { x := 'a }");
  }

  @Test
  void anUnknownLanguageIsPlainCode() {
    assertColours("", "if x: # y", "if x: # y");
    assertColours("cobol", "if x // y", "if x // y");
  }

  private static void assertColours(String language, String code, String expected) {
    var block = new Block.Code(language, code.lines().toList());

    String actual =
        CodeColours.lines(block).stream()
            .flatMap(line -> line.plus("\\n").spans().stream())
            .map(CodeColoursTest::marked)
            .collect(joining());

    assertEquals(expected.lines().collect(joining("\n")) + "\n", actual.replace("\\n", "\n"));
  }

  private static String marked(Span span) {
    return switch (span.meaning()) {
      case CODE_KEYWORD -> "<" + span.text() + ">";
      case CODE_COMMENT -> "{" + span.text() + "}";
      case CODE, PLAIN -> span.text();
      case GOOD, BAD, ATTENTION, HEADING, MUTED, STRONG, EMPHASIS ->
          throw new IllegalArgumentException("no meaning of code: " + span);
    };
  }
}
