package dev.viva.view;

import dev.viva.deck.KeyPoint;
import dev.viva.deck.Question;
import dev.viva.text.Markdown;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import java.time.LocalDate;
import java.util.List;

/** The question of the day, to read in a terminal. */
public final class DailyLines {
  private DailyLines() {}

  /** The prompt, and below it the command that shows the answer. */
  public static List<Text> prompt(Question question, LocalDate day, String command, int width) {
    return heading(question, day, width)
        .say(Text.of("Answer: ", Meaning.MUTED).plus(command, Meaning.MUTED))
        .toList();
  }

  /** The prompt, the answer and the points. */
  public static List<Text> answer(Question question, LocalDate day, int width) {
    Lines lines = heading(question, day, width);
    lines.blank().markdown(question.referenceAnswer()).blank();
    for (KeyPoint point : question.checklist()) {
      Text mark = Text.of(point.must() ? "Must:" : "Nice:", Meaning.HEADING);
      lines.body(mark.plus(" ").plus(Markdown.line(point.text())));
    }
    return lines.toList();
  }

  private static Lines heading(Question question, LocalDate day, int width) {
    String about =
        " · " + QuestionLines.about(question.topic(), question.level(), question.seconds());
    return new Lines(width)
        .say(Text.of(Days.talk(day) + about, Meaning.HEADING))
        .markdown(question.prompt());
  }
}
