package dev.viva.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyboardTest {
  private int suspended;

  @Test
  void capitalsCountAsSmallLetters() {
    assertEquals(List.of(sign('q'), sign('*'), sign(' '), sign('é')), keys("Q* É"));
  }

  @Test
  void enterInterruptAndEndHaveKeysOfTheirOwn() {
    assertEquals(
        List.of(new Key.Enter(), new Key.Enter(), new Key.End(), new Key.Interrupt()),
        keys("\r\n\u0004\u0003"));
  }

  @Test
  void strokesWithoutAMeaningAreSilent() {
    assertEquals(
        List.of(sign('1')),
        keys("\t\u007f\u0001\u001b[A\u001bOP\u001ba\u001b[?62;22c\u001b]0;q\u0007\u0085😀1"));
  }

  @Test
  void pastesAreDroppedWithAllThatCameBehindThem() {
    List<Key> expected = List.of(sign('1'), new Key.Interrupt());

    assertEquals(expected, keys("1\u001b[200~q\u001b[201~2q"));
  }

  @Test
  void controlZSuspendsAndIsNoKey() {
    assertEquals(List.of(sign('1'), sign('2')), keys("1\u001a2"));
    assertEquals(1, suspended);
  }

  @Test
  void terminalsThatAreGoneInterrupt() {
    Keyboard keyboard = new Keyboard(new Strokes(Typing.of("")), () -> suspended++);

    assertEquals(
        List.of(new Key.Interrupt(), new Key.Interrupt()),
        List.of(keyboard.next(), keyboard.next()));
  }

  private List<Key> keys(String typed) {
    Strokes strokes = new Strokes(Typing.of(typed));
    Keyboard keyboard = new Keyboard(strokes, () -> suspended++);
    List<Key> keys = new ArrayList<>();
    while (strokes.waits(0)) {
      keys.add(keyboard.next());
    }
    return keys;
  }

  private static Key sign(char character) {
    return new Key.Sign(character);
  }
}
