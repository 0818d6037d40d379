package dev.viva.exchange;

import dev.viva.deck.KeyPoint;
import dev.viva.deck.Question;
import dev.viva.json.JsonWriter;
import dev.viva.text.Visible;
import java.util.List;
import java.util.Map;

/**
 * The question of the day as the payload of a chat's incoming webhook. Viva prints it; posting is
 * the business of {@code curl -d @-}.
 */
public final class Chat {
  /** The longest text of a Slack section block. */
  private static final int SLACK_LIMIT = 3000;

  /** The longest content of a Discord message. */
  private static final int DISCORD_LIMIT = 2000;

  /** Beyond this a word is broken rather than left out. */
  private static final int LONGEST_WORD = 80;

  private static final String DOTS = " ...";

  private Chat() {}

  /** For Slack: the text that notifications show, and one section block with the same words. */
  public static String slack(Question question, String day, boolean answer) {
    String text = cut(escaped(words(question, day, answer)), SLACK_LIMIT);
    return JsonWriter.object(
        json ->
            json.field("text", text)
                .objects(
                    "blocks",
                    List.of(text),
                    (block, words) ->
                        block
                            .field("type", "section")
                            .object(
                                "text",
                                section -> section.field("type", "mrkdwn").field("text", words))));
  }

  /** For Discord; whatever the deck says, nobody is mentioned. */
  public static String discord(Question question, String day, boolean answer) {
    String text = cut(words(question, day, answer), DISCORD_LIMIT);
    return JsonWriter.object(
        json ->
            json.field("content", text)
                .object("allowed_mentions", mentions -> mentions.field("parse", List.of())));
  }

  private static String words(Question question, String day, boolean answer) {
    StringBuilder words = new StringBuilder();
    words.append(day).append(" · ").append(question.topic()).append("\n");
    words.append(visible(question.prompt()));
    if (answer) {
      words.append("\n\n").append(visible(question.referenceAnswer())).append("\n");
      for (KeyPoint point : question.checklist()) {
        words.append(point.must() ? "\nMust: " : "\nNice: ").append(Visible.line(point.text()));
      }
    }
    return words.toString();
  }

  private static String visible(String text) {
    return String.join("\n", Visible.lines(text)).strip();
  }

  /** What Slack takes for markup: the three characters that its documentation names. */
  private static String escaped(String text) {
    String safe = text;
    for (Map.Entry<String, String> sign :
        List.of(Map.entry("&", "&amp;"), Map.entry("<", "&lt;"), Map.entry(">", "&gt;"))) {
      safe = safe.replace(sign.getKey(), sign.getValue());
    }
    return safe;
  }

  /** Cuts at white space near the limit if there is some, and says so by three dots. */
  private static String cut(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    String room = text.substring(0, limit - DOTS.length());
    int space = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'));
    boolean isNear = space >= room.length() - LONGEST_WORD;
    return room.substring(0, isNear ? space : wholeCharacters(room)) + DOTS;
  }

  /** How much of a text there is without half a surrogate pair or half an escape at its end. */
  private static int wholeCharacters(String text) {
    int escape = text.indexOf('&', text.length() - "&amp".length());
    if (escape >= 0 && text.indexOf(';', escape) < 0) {
      return escape;
    }
    int last = text.length() - 1;
    return Character.isHighSurrogate(text.charAt(last)) ? last : text.length();
  }
}
