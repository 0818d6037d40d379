package dev.viva.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.cli.SmallWorld;
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A deck file whose every field is hostile, through {@code viva sheet} in all layouts and formats:
 * other readers find all that was written and nothing that is more than words.
 */
class HostileSheetCommandTest {
  private static final int QUESTIONS = 8;

  /** What a layout shows of a question. */
  private static final Map<String, List<String>> SHOWN =
      Map.of(
          "crib", List.of("topic", "ask", "answer", "must", "nice", "solution", "title"),
          "self-test", List.of("ask", "answer", "must", "nice", "stub"),
          "interviewer", List.of("ask", "must", "nice", "probe"),
          "night-before", List.of("must"),
          "cards", List.of());

  @TempDir private Path folder;
  private SmallWorld world;
  private final List<Map<String, String>> questions = new ArrayList<>();

  @BeforeEach
  void writeTheDeck() {
    Random random = new Random(4);
    StringBuilder deck = new StringBuilder("viva: 1\ndeck: hostile\n");
    deck.append("title: ").append(quoted(text(random))).append("\nlicense: CC0-1.0\nquestions:\n");
    for (int i = 0; i < QUESTIONS; i++) {
      Map<String, String> words =
          Stream.of(
                  "ask",
                  "hint",
                  "answer",
                  "must",
                  "nice",
                  "flag",
                  "probe",
                  "said",
                  "point",
                  "title",
                  "url",
                  "stub",
                  "solution",
                  "topic")
              .collect(Collectors.toMap(field -> field, field -> text(random)));
      questions.add(words);
      deck.append(question(i, words));
    }
    world = new SmallWorld(folder).file("questions/hostile.yaml", deck.toString());
    world.file("questions/topics.yaml", topics());
  }

  private static String question(int number, Map<String, String> words) {
    String template =
        """
        - id: q%1$d
          topic: t%1$d
          kind: coding
          seconds: 300
          ask: [ask]
          hint: [hint]
          answer: [answer]
          points:
          - must: [must]
          - nice: [nice]
          red_flags: [[flag]]
          follow_ups:
          - {ask: [probe], answer: [said], points: [[point]]}
          refs:
          - {title: [title], url: [url]}
          code: {language: python, stub: [stub], solution: [solution]}
        """
            .formatted(number);
    for (Map.Entry<String, String> field : words.entrySet()) {
      template = template.replace("[" + field.getKey() + "]", quoted(field.getValue()));
    }
    return template;
  }

  private String topics() {
    StringBuilder topics = new StringBuilder("topics:\n");
    for (int i = 0; i < QUESTIONS; i++) {
      String name = questions.get(i).getOrDefault("topic", "");
      topics.append("- {id: t%d, area: a, weight: core, asked: [], name: ".formatted(i));
      topics.append(quoted(name)).append("}\n");
    }
    return topics.toString();
  }

  /** As YAML writes any character: by its number. */
  private static String quoted(String words) {
    return words
        .chars()
        .mapToObj(unit -> "\\u%04x".formatted(unit))
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static String text(Random random) {
    String text = Hostile.text(random);
    return Reread.squeezed(Text.of(text).plain()).isEmpty() ? "x" + text : text;
  }

  @Test
  void everyLayoutInEveryFormatSaysWhatTheDeckSays() throws IOException {
    for (Map.Entry<String, List<String>> shown : SHOWN.entrySet()) {
      String layout = shown.getKey();
      HostileSheetTest.assertNothingForeign(
          Markup.of(sheet(layout, "html")), sheet(layout, "markdown"));
      String html = Markup.of(sheet(layout, "html")).words();
      String markdown = Reread.squeezed(String.join(" ", Reread.leaves(sheet(layout, "markdown"))));
      boolean inColumns = layout.equals("night-before") || layout.equals("cards");
      String pdf = inColumns ? "" : pdf(layout);
      for (String words : said(shown.getValue())) {
        assertTrue(html.contains(words), () -> layout + ": " + words + "\n" + html);
        assertTrue(
            markdown.contains(HostileSheetTest.withoutStop(words)),
            () -> layout + ": " + words + "\n" + markdown);
        String letters = Printed.squeezed(words).replace("字", "<U+5B57>");
        assertTrue(inColumns || pdf.contains(letters), () -> layout + ": " + letters + "\n" + pdf);
      }
    }
  }

  /** What these fields of all questions say, piece by piece. */
  private List<String> said(List<String> fields) {
    return questions.stream()
        .flatMap(
            words -> fields.stream().flatMap(field -> said(field, words.getOrDefault(field, ""))))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static Stream<String> said(String field, String words) {
    return switch (field) {
      case "ask", "answer", "probe" -> Spoken.leaves(Markdown.parse(words)).stream();
      case "stub", "solution" ->
          code(words).lines().map(line -> Reread.squeezed(Text.of(line).plain()));
      case "topic", "title" -> Stream.of(Reread.squeezed(Text.of(words).plain()));
      default -> Stream.of(Reread.squeezed(Markdown.line(words).plain()));
    };
  }

  /** CommonMark 0.31, 2.3: what stands for a NUL, also in code. */
  private static String code(String words) {
    return words.replace('\u0000', '\ufffd');
  }

  private String sheet(String layout, String format) {
    SmallWorld.Ran ran = world.run("sheet", "hostile", "--layout", layout, "--format", format);
    assertEquals(new SmallWorld.Ran(0, ran.out(), ""), ran);
    return ran.out();
  }

  /** The letters on the pages, from top to bottom, without what stands above and below each. */
  private String pdf(String layout) throws IOException {
    int code = world.run("sheet", "hostile", "--layout", layout, "--force", "-o", "x.pdf").code();
    assertEquals(0, code);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    Files.copy(world.path("here/x.pdf"), written);
    return new Printed(written, Set.of()).words();
  }
}
