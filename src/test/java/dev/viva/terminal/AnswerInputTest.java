package dev.viva.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerInputTest {
  private int suspended;
  private int room = 10;

  @Test
  void lettersAndEditingKeysComeThrough() throws IOException {
    assertEquals("é\u001b[D😀\u0001\u001b\r\r", read("é\u001b[D😀\u0001\u001b\r\r"));
  }

  @Test
  void lettersThatAreHereTogetherComeTogether() throws IOException {
    assertEquals("\u001b[200~é😀\u001b[201~\r", read("é😀\r"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[?62;22c",
        "\u001b]10;rgb:0/0/0\u0007",
        "\t",
        "\u0012",
        "\u0016",
        "\u001b[15~"
      })
  void whatDoesNothingIsSwallowed(String sent) throws IOException {
    assertEquals("a\rb", read("a" + sent + "\r" + sent + "b"));
  }

  @Test
  void pastesComeCleanBetweenTheirMarks() throws IOException {
    assertEquals(
        "\u001b[200~x[31my\nz\u001b[201~", read("\u001b[200~x\u001b[31my\r\nz\u001b[201~"));
  }

  @Test
  void keysBehindAPasteAreDropped() throws IOException {
    assertEquals("x", read("\u001b[200~x\u001b[201~rm -rf\r"));
  }

  @Test
  void whatFindsNoRoomIsCutAndTold() throws IOException {
    room = 3;
    AnswerInput input = input("\u001b[200~12345\u001b[201~");

    assertEquals("\u001b[200~123\u001b[201~", readAll(input));
    assertTrue(input.wasCut());
  }

  @Test
  void controlZSuspends() throws IOException {
    assertEquals("ab", read("a\u001ab"));
    assertEquals(1, suspended);
  }

  @Test
  void timedReadsExpireAndStealNothing() throws IOException {
    AnswerInput input = input("");

    assertEquals(AnswerInput.READ_EXPIRED, input.read(1));
    assertEquals(AnswerInput.EOF, input.read());
    assertTrue(input.isGone());
  }

  @Test
  void peekingLeavesTheCharacter() throws IOException {
    AnswerInput input = input("a");

    assertEquals('a', input.peek(1));
    assertEquals("a", readAll(input));
  }

  private String read(String typed) throws IOException {
    return readAll(input(typed));
  }

  private AnswerInput input(String typed) {
    return new AnswerInput(new Strokes(Typing.of(typed)), () -> room, () -> suspended++);
  }

  private static String readAll(AnswerInput input) throws IOException {
    StringBuilder all = new StringBuilder();
    for (int next = input.read(); next >= 0; next = input.read()) {
      all.append((char) next);
    }
    return all.toString();
  }
}
