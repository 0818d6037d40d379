package dev.viva.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrossCheckTest {
  private static final Topics TOPICS =
      new Topics(Map.of("roc-auc", new Topic("roc-auc", "ROC", "x", Weight.CORE)));

  private final Map<String, byte[]> files = new HashMap<>();

  private Deck deck(String file, String text) {
    files.put(file, text.getBytes(UTF_8));
    return DeckParser.parse(file, text).deck().orElseThrow();
  }

  private static String question(String id, String more) {
    return "- {id: " + id + ", ask: A, answer: B, points: [C, D], " + more + "}\n";
  }

  private static String head(String id) {
    return "viva: 1\ndeck: " + id + "\nquestions:\n";
  }

  private List<String> said(Deck... decks) {
    return Placing.problems(CrossCheck.findings(List.of(decks), TOPICS), files::get).stream()
        .map(
            p ->
                p.file()
                    + ":"
                    + p.line()
                    + ":"
                    + p.column()
                    + "+"
                    + p.length()
                    + " "
                    + p.severity().label()
                    + " "
                    + p.message()
                    + "; "
                    + p.cure())
        .toList();
  }

  @Test
  void soundDecksHaveNothing() {
    Deck one = deck("one.yaml", head("one") + question("q", "topic: roc-auc"));
    Deck two = deck("two.yaml", head("two") + question("q", "topic: own-topic, was: [old]"));

    assertEquals(List.of(), said(one, two));
  }

  @Test
  void twoDecksCannotShareAnId() {
    Deck one = deck("one.yaml", head("one") + question("a", "topic: t"));
    Deck two = deck("two.yaml", head("one") + question("b", "topic: t"));

    assertEquals(
        List.of(
            "two.yaml:2:7+3 error deck id 'one' is taken; it is also that of one.yaml; "
                + "give one of the two another id"),
        said(one, two));
  }

  @Test
  void aPastBelongsToOneQuestion() {
    Deck one =
        deck(
            "one.yaml",
            head("one")
                + question("a", "topic: t, was: old")
                + question("b", "topic: t, was: [old]")
                + question("c", "topic: t, was: a"));

    assertEquals(
        List.of(
            "one.yaml:5:62+3 warning 'one/old' cannot be the past of two: it belongs to one/a; "
                + "remove it from was:",
            "one.yaml:6:61+1 warning 'one/a' cannot be the past of two: it belongs to one/a; "
                + "remove it from was:"),
        said(one));
  }

  @Test
  void aPastIsFoundAmongOthersHoweverItIsWritten() {
    Deck one =
        deck(
            "one.yaml",
            head("one")
                + question("a", "topic: t, was: old")
                + "- id: b\n  topic: t\n  was:\n  - new\n  - one/old\n"
                + "  ask: A\n  answer: B\n  points: [C, D]\n");

    assertEquals(
        List.of(
            "one.yaml:9:5+7 warning 'one/old' cannot be the past of two: it belongs to one/a; "
                + "remove it from was:"),
        said(one));
  }

  @Test
  void whatTheDeckSaysOfItsQuestionsIsPointedAtInTheQuestion() {
    Deck one =
        deck(
            "one.yaml",
            "viva: 1\ndeck: one\ndefaults: {topic: roc-uac}\nquestions:\n"
                + question("a", "tags: x"));

    assertEquals(
        List.of(
            "one.yaml:5:4+2 warning topic 'roc-uac' is used only here; did you mean 'roc-auc'?"),
        said(one));
  }

  @Test
  void aFileThatIsGoneMeanwhileLeavesTheLine() {
    Deck one = deck("one.yaml", head("one") + question("a", "topic: roc-uac"));
    files.put("one.yaml", new byte[0]);

    assertEquals(
        List.of(
            "one.yaml:4:1+1 warning topic 'roc-uac' is used only here; did you mean 'roc-auc'?"),
        said(one));
  }

  @Test
  void aTopicNearAKnownOneAndUsedOnceIsProbablyMisspelt() {
    Deck once = deck("one.yaml", head("one") + question("a", "topic: roc-uac"));
    Deck twice =
        deck(
            "one.yaml",
            head("one") + question("a", "topic: roc-uac") + question("b", "topic: roc-uac"));

    assertEquals(
        List.of(
            "one.yaml:4:53+7 warning topic 'roc-uac' is used only here; did you mean 'roc-auc'?"),
        said(once));
    assertEquals(List.of(), said(twice));
  }
}
