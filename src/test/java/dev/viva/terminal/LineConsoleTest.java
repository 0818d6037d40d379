package dev.viva.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.terminal.Console.Live;
import dev.viva.text.Text;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineConsoleTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** A state in which a, b, c, 1 and 2 are keys. */
  private static final Live LIVE =
      new Live() {
        @Override
        public String state() {
          return "shown";
        }

        @Override
        public Text keys() {
          return Text.of("a-c 1-2");
        }

        @Override
        public boolean takes(char sign) {
          return "abc12".indexOf(sign) >= 0;
        }

        @Override
        public Text line(int width) {
          return Text.EMPTY;
        }

        @Override
        public Optional<Text> notice() {
          return Optional.empty();
        }
      };

  @Test
  void aLineIsAKey() {
    assertEquals(List.of(sign('a'), sign('2'), new Key.Enter(), sign(' ')), keys("a\n2\n\n \n"));
  }

  @Test
  void capitalsAreSmallLetters() {
    assertEquals(List.of(sign('a')), keys("A\n"));
  }

  @Test
  void severalKeysInALineAreTakenInTheirOrder() {
    assertEquals(List.of(sign('b'), sign('a'), sign('1')), keys("ba 1\n"));
  }

  @Test
  void aSingleCharacterThatIsNoKeyGoesToTheStateWhichIsSilentAboutIt() {
    assertEquals(List.of(sign('z')), keys("z\n"));
  }

  @Test
  void aLineWithALetterThatIsNoKeyIsLeftOutWhole() {
    assertEquals(List.of(sign('c')), keys("a bad quip\nc\n"));
    assertEquals(
        """
        [shown] a-c 1-2
          Left out, not all of it keys: a bad quip
        [shown] a-c 1-2
        [shown] a-c 1-2
        """,
        out.toString(UTF_8));
  }

  @Test
  void whatIsLeftOutIsQuotedVisiblyAndCut() {
    keys("x\u001b[31my zz zz zz\n");

    assertEquals(
        "  Left out, not all of it keys: x^[[31my ...",
        out.toString(UTF_8).lines().toList().get(1));
  }

  private List<Key> keys(String typed) {
    BufferedReader in = new BufferedReader(new StringReader(typed));
    LineConsole console = new LineConsole(in, new PrintStream(out, true, UTF_8), Ansi.PLAIN, 45);
    List<Key> keys = new ArrayList<>();
    Key key = console.key(LIVE);
    while (!(key instanceof Key.End)) {
      keys.add(key);
      key = console.key(LIVE);
    }
    return keys;
  }

  private static Key sign(char character) {
    return new Key.Sign(character);
  }
}
