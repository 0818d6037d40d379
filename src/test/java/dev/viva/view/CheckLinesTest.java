package dev.viva.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.deck.Deck;
import dev.viva.deck.DeckParser;
import dev.viva.deck.Problem;
import dev.viva.deck.Reading;
import dev.viva.text.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckLinesTest {
  private static final String SOUND = "- {id: a%d, topic: t, ask: b, answer: c, points: [d, e]}\n";

  private static Reading deck(String id, int sound, int flawed) {
    StringBuilder text = new StringBuilder("viva: 1\ndeck: " + id + "\nquestions:\n");
    for (int i = 0; i < sound + flawed; i++) {
      String question = SOUND.formatted(i);
      text.append(i < sound ? question : question.replace("ask: b, ", ""));
    }
    return DeckParser.parse(id + ".yaml", text.toString());
  }

  private static List<String> lastLines(Reading... readings) {
    List<Deck> decks = Stream.of(readings).flatMap(r -> r.deck().stream()).toList();
    List<Problem> problems = Stream.of(readings).flatMap(r -> r.problems().stream()).toList();
    List<String> lines =
        CheckLines.of(problems, decks, List.of(readings), 80).stream().map(Text::plain).toList();
    return lines.subList(lines.indexOf("") + 1, lines.size());
  }

  @Test
  void countWhatIsSound() {
    assertEquals(List.of("1 question in 1 deck, no problems."), lastLines(deck("a", 1, 0)));
    assertEquals(
        List.of("3 questions in 2 decks, no problems."),
        lastLines(deck("a", 1, 0), deck("b", 2, 0)));
    assertEquals(List.of("0 questions in 0 decks, no problems."), lastLines());
  }

  @Test
  void countWhatCannotBeDrilled() {
    assertEquals(
        List.of("2 of 3 questions can be drilled; 1 is set aside.", "1 error in 1 deck"),
        lastLines(deck("a", 2, 1)));
    assertEquals(
        List.of("1,000 of 1,002 questions can be drilled; 2 are set aside.", "2 errors in 2 decks"),
        lastLines(deck("a", 999, 1), deck("b", 1, 1)));
  }

  @Test
  void countWarningsApart() {
    Reading odd =
        DeckParser.parse(
            "odd.yaml",
            "viva: 1\ndeck: odd\nquestions:\n" + SOUND.formatted(0).replace("ask: b", "ask: TODO"));

    assertEquals(List.of("1 warning in 1 deck"), lastLines(odd));
    assertEquals(
        List.of(
            "2 of 3 questions can be drilled; 1 is set aside.", "1 error, 1 warning in 2 decks"),
        lastLines(deck("a", 1, 1), odd));
  }
}
