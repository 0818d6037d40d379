package dev.viva.paper;

import dev.viva.deck.Question;
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import dev.viva.view.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The question of the day in Markdown. */
public final class DailySheet {
  private DailySheet() {}

  /** A heading, the prompt, and with the answer also its points. */
  public static String markdown(Question question, LocalDate day, boolean answer) {
    List<String> blocks = new ArrayList<>();
    blocks.add(
        "# " + Days.talk(day) + ": " + Escapes.heading(GfmLine.of(Text.of(question.topic()))));
    blocks.add(Gfm.of(Markdown.parse(question.prompt())));
    if (answer) {
      blocks.add(Gfm.of(Markdown.parse(question.referenceAnswer())));
      blocks.add(
          question.checklist().stream()
              .map(point -> Gfm.point(point.text(), point.must()))
              .collect(Collectors.joining("\n")));
    }
    return String.join("\n\n", blocks) + "\n";
  }
}
