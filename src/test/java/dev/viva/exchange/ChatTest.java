package dev.viva.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.deck.DeckParser;
import dev.viva.deck.Question;
import dev.viva.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChatTest {
  private static List<Question> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("questions"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .flatMap(file -> DeckParser.parse(file.toString(), bytes(file)).deck().stream())
          .flatMap(deck -> deck.questions().stream())
          .toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Question question(String ask) {
    String deck =
        "viva: 1\ndeck: d\nquestions:\n- {id: q, topic: t, answer: b, points: [c, d], ask: %s}\n";
    return DeckParser.parse("d.yaml", deck.replace("%s", ask))
        .deck()
        .orElseThrow()
        .questions()
        .get(0);
  }

  @Test
  void everyShippedQuestionKeepsWithinWhatChatsTake() throws IOException {
    List<Question> questions = shipped();
    assertTrue(questions.size() > 900);
    for (Question question : questions) {
      for (boolean answer : new boolean[] {false, true}) {
        JsonObject slack =
            JsonObject.parse(Chat.slack(question, "Thu 26 Nov", answer)).orElseThrow();
        String section = slack.objects("blocks").get(0).object("text").text("text");
        assertTrue(section.length() <= 3000 && section.length() > 20, question.id().toString());
        assertEquals(section, slack.text("text"));

        JsonObject discord =
            JsonObject.parse(Chat.discord(question, "Thu 26 Nov", answer)).orElseThrow();
        assertTrue(discord.text("content").length() <= 2000, question.id().toString());
        assertEquals(List.of(), discord.object("allowed_mentions").texts("parse"));
      }
    }
  }

  @Test
  void whatSlackWouldTakeForMarkupIsEscaped() {
    String slack = Chat.slack(question("'Why <!channel> & <https://x|y>?'"), "today", false);

    assertTrue(slack.contains("Why &lt;!channel&gt; &amp; &lt;https://x|y&gt;?"), slack);
  }

  @Test
  void aTextWithoutBlanksIsCutBetweenCharactersAndEscapes() {
    for (String sign : List.of("&", "😀", "x")) {
      for (String start : List.of("", "y", "yy", "yyy", "yyyy")) {
        Question question = question('"' + start + sign.repeat(4000) + '"');

        String slack =
            JsonObject.parse(Chat.slack(question, "today", false)).orElseThrow().text("text");
        String discord =
            JsonObject.parse(Chat.discord(question, "today", false)).orElseThrow().text("content");

        assertEquals(true, slack.length() > 2990 && slack.length() <= 3000);
        assertEquals(true, discord.length() > 1990 && discord.length() <= 2000);
        String head = "today · t\n" + start;
        String shown = sign.equals("&") ? "&amp;" : sign;
        assertEquals(head + " ...", slack.replace(shown, ""));
        assertEquals(head + " ...", discord.replace(sign, ""));
      }
    }
  }
}
