package dev.viva.view;

import dev.viva.deck.Level;
import dev.viva.deck.Question;
import dev.viva.session.Turn;
import dev.viva.text.Block;
import dev.viva.text.Markdown;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import java.util.List;

/** A question as it is put: a header that says where one is, and the prompt. */
public final class QuestionLines {
  private QuestionLines() {}

  /** {@code 2/3 · roc-auc · mid · 75 s · again, missed before}, and the prompt. */
  public static List<Text> asked(Turn turn, int total, Question question, int width) {
    Text header =
        Text.of(
            turn.position()
                + "/"
                + total
                + " · "
                + about(question.topic(), question.level(), question.seconds()),
            Meaning.HEADING);
    String again =
        switch (turn.why()) {
          case FIRST -> "";
          case SKIPPED_BEFORE -> " · again, skipped before";
          case MISSED_BEFORE -> " · again, missed before";
        };
    return new Lines(width)
        .blank()
        .say(header.plus(again, Meaning.HEADING))
        .markdown(question.prompt())
        .toList();
  }

  /** {@code 1/3 follow-up 1 of 2 · 45 s}, and the prompt. */
  public static List<Text> followUp(
      Turn turn, int total, int n, int count, int seconds, String ask, int width) {
    String header =
        turn.position()
            + "/"
            + total
            + " follow-up "
            + n
            + " of "
            + count
            + " · "
            + Words.budget(seconds);
    return new Lines(width).blank().say(Text.of(header, Meaning.HEADING)).markdown(ask).toList();
  }

  /** A prompt in one line, where there is no room for more: its first paragraph. */
  static Text title(String ask) {
    List<Block> blocks = Markdown.parse(ask);
    return !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph first
        ? Text.join(Text.of(" "), first.lines())
        : Markdown.line(ask);
  }

  static String about(String topic, Level level, int seconds) {
    return topic + " · " + level.label() + " · " + Words.budget(seconds);
  }
}
