package dev.viva.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.terminal.Console.Typed;
import dev.viva.text.Text;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineAnswersTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void whatCannotBeSeenIsNoPartOfAnAnswer() {
    assertEquals(new Typed.Answer("bad [31m  x"), typed("bad \u001b[31m \u202e\0 x\n"));
    assertEquals("[typing] Enter submits\n", said.toString(UTF_8));
  }

  @Test
  void answersThatAreTooLongAreCutAndThatIsSaid() {
    assertEquals(new Typed.Answer("x".repeat(10_000)), typed("x".repeat(10_001)));
    assertEquals(
        "[typing] Enter submits\n  Only the first 10,000 characters are kept.\n",
        said.toString(UTF_8));
  }

  private Typed typed(String line) {
    PrintStream out = new PrintStream(said, false, UTF_8);
    BufferedReader in = new BufferedReader(new StringReader(line));
    return new LineConsole(in, out, Ansi.PLAIN, 80).type(new TypingAnAnswer());
  }

  private record TypingAnAnswer() implements Console.Live {
    @Override
    public String state() {
      return "typing";
    }

    @Override
    public Text keys() {
      return Text.of("Enter submits");
    }

    @Override
    public Text line(int width) {
      return Text.EMPTY;
    }

    @Override
    public Optional<Text> notice() {
      return Optional.empty();
    }
  }
}
