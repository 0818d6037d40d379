package dev.viva.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicsParserTest {
  private static List<String> said(String text) {
    return TopicsParser.parse("topics.yaml", text).problems().stream()
        .map(p -> p.line() + ":" + p.column() + " " + p.message() + "; " + p.cure())
        .toList();
  }

  @Test
  void readsTopicsWithWhatIsAskedOnThem() {
    String text =
        """
        topics:
        - id: precision-and-recall
          name: Precision and recall
          area: evaluation
          weight: core
          asked:
          - {line: define both, by: evaluation/recall}
          - {line: "which, when", by: evaluation/fraud, terms: [cost, miss]}
        - {id: f1-score, name: F1 score, area: evaluation, weight: passing}
        """;

    Topic both =
        new Topic("precision-and-recall", "Precision and recall", "evaluation", Weight.CORE);
    List<AskedLine> asked =
        List.of(
            new AskedLine("define both", "evaluation/recall", List.of()),
            new AskedLine("which, when", "evaluation/fraud", List.of("cost", "miss")));
    Topic f1 = new Topic("f1-score", "F1 score", "evaluation", Weight.PASSING);

    assertEquals(
        new TopicsReading(
            new Topics(Map.of("precision-and-recall", both, "f1-score", f1)),
            Map.of("precision-and-recall", asked),
            List.of()),
        TopicsParser.parse("topics.yaml", text));
  }

  @Test
  void keepsTheOrderOfTheFile() {
    String text = "topics:\n";
    for (String id : List.of("z", "a", "m", "b")) {
      text += "- {id: " + id + ", name: N, area: A, weight: named}\n";
    }

    assertEquals(
        List.of("z", "a", "m", "b"),
        List.copyOf(TopicsParser.parse("topics.yaml", text).topics().byId().keySet()));
  }

  @Test
  void leavesOutAFlawedTopicAndSaysWhy() {
    String text =
        """
        topics:
        - {id: a, name: A, area: x, weight: hot}
        - {id: b, nmae: B, area: x, weight: core}
        - {id: c, name: C, area: x, weight: core}
        - {id: c, name: C again, area: x, weight: core}
        """;

    assertEquals(
        List.of(
            "2:37 unknown weight 'hot'; one of core, named, passing",
            "3:11 unknown key 'nmae'; did you mean 'name'?",
            "5:4 topic 'c' is listed already; join the two"),
        said(text));
    assertEquals(
        List.of("c"),
        List.copyOf(TopicsParser.parse("topics.yaml", text).topics().byId().keySet()));
  }

  @Test
  void refusesWhatIsNoListOfTopics() {
    assertEquals(
        List.of("1:1 this is not a list of topics; begin the file with topics:"), said("- a\n"));
    assertEquals(List.of("1:1 unknown key 'topcis'; did you mean 'topics'?"), said("topcis: []\n"));
  }

  @Test
  void anUnknownTopicCountsAsNamed() {
    Topic core = new Topic("core", "Core", "area", Weight.CORE);
    Topics topics = new Topics(Map.of("core", core));

    assertEquals(Weight.CORE, topics.weight("core"));
    assertEquals(Weight.NAMED, topics.weight("my-own"));
    assertEquals(Weight.NAMED, Topics.NONE.weight("core"));
  }
}
