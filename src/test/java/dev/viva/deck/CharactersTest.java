package dev.viva.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every control and format character, as itself and as an escape in double quotes. */
class CharactersTest {
  private static final List<Integer> LINE_BREAKS_OF_YAML = List.of(0x85, 0x2028, 0x2029);

  private static IntStream controls() {
    return IntStream.rangeClosed(0, 0x10FFFF)
        .filter(
            point ->
                Character.getType(point) == Character.CONTROL
                    || Character.getType(point) == Character.FORMAT
                    || point == 0x2028
                    || point == 0x2029)
        .filter(point -> point != '\n' && point != '\r' && point != '\t');
  }

  private static List<Problem> problems(String ask) {
    String text =
        "viva: 1\ndeck: d\nquestions:\n- id: a\n  topic: t\n  ask: \"Ab "
            + ask
            + " c?\"\n  answer: A\n  points: [b, c]\n";
    return DeckParser.parse("d.yaml", text).problems();
  }

  private static Set<Integer> silent(IntFunction<String> spelling) {
    Set<Integer> silent = new TreeSet<>();
    for (int point : controls().toArray()) {
      String name = String.format(Locale.ROOT, "U+%04X", point);
      List<Problem> problems = problems(spelling.apply(point));
      boolean isTold =
          problems.size() == 1
              && problems.get(0).message().contains(name)
              && problems.get(0).line() == 6
              && problems.get(0).column() == 12;
      if (!isTold) {
        silent.add(point);
      }
    }
    return silent;
  }

  @Test
  void areToldByNameWhenRaw() {
    assertEquals(Set.of(), silent(Character::toString));
  }

  @Test
  void areToldByNameWhenEscaped() {
    assertEquals(Set.of(), silent(point -> String.format(Locale.ROOT, "\\U%08X", point)));
  }

  @Test
  void thatYamlTakesForLineBreaksCannotSmuggleAKey() {
    for (int point : LINE_BREAKS_OF_YAML) {
      String sneaky = Character.toString(point) + "  hint: smuggled";
      String text =
          "viva: 1\ndeck: d\nquestions:\n- id: a\n  topic: t\n  answer: A"
              + sneaky
              + "\n  ask: b\n  points: [b, c]\n";

      Reading reading = DeckParser.parse("d.yaml", text);

      assertEquals(1, reading.setAside());
      assertEquals(
          String.format(Locale.ROOT, "YAML takes the character U+%04X for a line break", point),
          reading.problems().get(0).message());
    }
  }

  @Test
  void ofEmojiAndOfScriptsThatJoinAreLeftAlone() {
    assertEquals(List.of(), problems("👩‍🔬 ❤️ می‌خواهم"));
  }

  @Test
  void aloneHalfOfAPairIsNoText() {
    assertEquals("the character U+D83D is not text", problems("\uD83D").get(0).message());
    assertEquals("the character U+D83D cannot be seen", problems("\\uD83D").get(0).message());
  }
}
