package dev.viva.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code questions/README.md} shows to authors is true. */
class AuthorsGuideTest {
  private static final String HEAD = "viva: 1\ndeck: guide\nquestions:\n";
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");
  private static final Pattern TRAP =
      Pattern.compile("(?m)^\\| `+ ?(.+?) ?`+ \\| [^|]+ \\| `+ ?(.+?) ?`+ \\|$");

  private static String guide() throws IOException {
    return Files.readString(Path.of("questions/README.md"), UTF_8);
  }

  @Test
  void examplesHaveNoProblems() throws IOException {
    List<String> examples =
        EXAMPLE.matcher(guide()).results().map(example -> example.group(1)).toList();

    assertEquals(5, examples.size());
    for (String example : examples.subList(0, 4)) {
      boolean isDeck = example.contains("viva: 1");
      boolean isQuestion = example.startsWith("- id:");
      String deck = isDeck ? example : HEAD + (isQuestion ? example : CODING + example);
      assertEquals(List.of(), DeckParser.parse("guide.yaml", deck).problems(), deck);
    }
    assertEquals(List.of(), TopicsParser.parse("topics.yaml", examples.get(4)).problems());
  }

  private static final String CODING =
      "- id: a\n  topic: t\n  kind: coding\n  ask: b\n  answer: c\n  points: [d, e]\n";

  @Test
  void trapsAreTrapsAndTheirCuresAreCures() throws IOException {
    String section = guide().substring(guide().indexOf("## What YAML makes"));
    List<MatchResult> traps = TRAP.matcher(section).results().toList();

    assertEquals(10, traps.size());
    for (MatchResult trap : traps) {
      assertFalse(problems(trap.group(1)).isEmpty(), trap.group(1));
      assertEquals(List.of(), problems(trap.group(2)), trap.group(2));
    }
  }

  /** What is said of a line that stands in a question as an entry of points or as a key. */
  private static List<Problem> problems(String line) {
    String ask = line.startsWith("ask:") ? line : "ask: a";
    String point = line.startsWith("- ") ? line : "- a";
    String match = line.startsWith("match:") ? line : "match: b";
    String question =
        """
        - id: a
          topic: t
          %s
          answer: b
          points:
          %s
          - must: c
            %s
        """
            .formatted(ask, point, match);
    return DeckParser.parse("guide.yaml", HEAD + question).problems();
  }

  @Test
  void everyKeyOfAQuestionIsInTheTable() throws IOException {
    String guide = guide();

    for (String key : Keys.QUESTION) {
      assertTrue(guide.contains("\n| `" + key + "` |"), key);
    }
  }
}
