package dev.viva.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StrictTest {
  private final Map<String, byte[]> files = new HashMap<>();

  private Deck deck(String id, String language, String questions) {
    String head = "viva: 1\ndeck: " + id + "\nlanguage: " + language + "\nquestions:\n";
    files.put(id + ".yaml", (head + questions).getBytes(UTF_8));
    return DeckParser.parse(id + ".yaml", head + questions).deck().orElseThrow();
  }

  private static String asking(String id, String ask, String answer, String more) {
    return "- id: %s\n  topic: t\n  ask: %s\n  points: [a, b]\n  answer: |\n    %s\n%s"
        .formatted(id, ask, answer.replace("\n", "\n    "), more);
  }

  private List<String> said(Deck... decks) {
    return Placing.problems(Strict.findings(List.of(decks)), files::get).stream()
        .map(
            p -> p.file() + ":" + p.line() + ":" + p.column() + " " + p.message() + "; " + p.cure())
        .toList();
  }

  @Test
  void anAnswerFitsItsTimeAtAHundredAndFiftyWordsAMinute() {
    String most = asking("a", "Why?", "word ".repeat(225), "");
    String more = asking("b", "How?", "word ".repeat(226), "");

    assertEquals(
        List.of(
            "x.yaml:11:3 the answer takes 91 s to say, 90 s are given; "
                + "226 words; cut some, or give it more time"),
        said(deck("x", "en", most + more)));
    assertEquals(
        List.of(
            "x.yaml:11:12 the answer takes 91 s to say, 80 s are given; "
                + "226 words; cut some, or give it more time"),
        said(deck("x", "en", asking("b", "How?", "word ".repeat(226), "  seconds: 80\n"))));
  }

  @Test
  void codeAndTablesAreNotSaid() {
    String answer =
        "Said.\n\n```python\n"
            + "x ".repeat(300)
            + "\n```\n\n| "
            + "y ".repeat(300)
            + "|\n| --- |\n\n    "
            + "z ".repeat(300)
            + "\n";

    assertEquals(List.of(), said(deck("x", "en", asking("a", "Why?", answer, ""))));
  }

  @Test
  void otherLanguagesAreSpokenAtTheirOwnSpeed() {
    String question = asking("a", "Why?", "word ".repeat(226), "");

    assertEquals(List.of(), said(deck("x", "de", question)));
    assertEquals(1, said(deck("x", "en-GB", question)).size());
  }

  @Test
  void eachPartFitsItsMinutes() {
    String parts =
        "- id: a\n  topic: t\n  kind: case\n  ask: Plan it.\n  parts:\n"
            + "  - {name: Clarify, minutes: 1, points: [a, b], answer: \""
            + "w ".repeat(151)
            + "\"}\n"
            + "  - {name: Decide, minutes: 1, points: [a, b], answer: Do it.}\n";

    assertEquals(
        List.of(
            "x.yaml:10:30 part 'Clarify' takes 61 s to say, 60 s are given; "
                + "151 words; cut some, or give it more time"),
        said(deck("x", "en", parts)));
  }

  @Test
  void promptsOfTheSameWordsAskTheSame() {
    Deck one =
        deck("one", "en", asking("a", "What does recall tell of a model, and what not?", "x", ""));
    Deck two =
        deck(
            "two",
            "en",
            asking("b", "And what does recall not tell of a model?", "x", "")
                + asking("c", "What does precision tell of a model, and what not?", "x", ""));

    assertEquals(
        List.of(
            "two.yaml:7:8 this asks nearly the same as one/a in one.yaml:5; "
                + "keep one of the two, or ask for something else"),
        said(one, two));
  }

  @Test
  void findsEveryPairThatComparingAllWouldFind() {
    Random random = new Random(5);
    StringBuilder questions = new StringBuilder();
    List<String> asks = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      StringBuilder ask = new StringBuilder("what");
      for (int word = 0; word < 12; word++) {
        ask.append(" w").append(random.nextInt(14));
      }
      asks.add(ask.toString());
      questions.append(asking("q" + i, ask.toString(), "x", ""));
    }

    assertEquals(alikeByComparingAll(asks), said(deck("x", "en", questions.toString())).size());
  }

  private static int alikeByComparingAll(List<String> asks) {
    int alike = 0;
    for (int i = 0; i < asks.size(); i++) {
      var words = new TreeSet<>(Wording.words(asks.get(i)));
      for (String other : asks.subList(0, i)) {
        var all = new TreeSet<>(Wording.words(other));
        var common = new TreeSet<>(all);
        common.retainAll(words);
        all.addAll(words);
        if (common.size() >= 0.85 * all.size()) {
          alike++;
          break;
        }
      }
    }
    return alike;
  }
}
