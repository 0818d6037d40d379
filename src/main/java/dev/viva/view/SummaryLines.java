package dev.viva.view;

import dev.viva.journal.Grade;
import dev.viva.session.Advice;
import dev.viva.session.Outcome;
import dev.viva.session.Score;
import dev.viva.session.Session;
import dev.viva.text.Markdown;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The end of a round: what it came to, and what to study next, worst first. */
public final class SummaryLines {
  private static final int ADVICE = 5;

  private SummaryLines() {}

  /**
   * The summary of a sitting that is over.
   *
   * @param elapsedMs from the start of the sitting to its end
   */
  public static List<Text> of(Session session, long elapsedMs, int width) {
    List<Outcome> graded = session.firstGrades();
    Lines lines = new Lines(width).blank();
    Score score = Score.of(graded);
    String solid =
        score.asked() == 0
            ? ""
            : " " + score.solid() + " of " + score.asked() + " solid or better at first try.";
    lines.say(
        Text.of("Done: ", Meaning.HEADING)
            .plus(Words.count(score.asked(), "question") + " in " + Words.total(elapsedMs) + ".")
            .plus(solid));
    if (score.asked() > 0) {
      lines.blank().add(topics(graded).lines(width));
      advise(lines, Advice.of(session));
    }
    return lines.toList();
  }

  private static Table topics(List<Outcome> graded) {
    Table table = new Table("Topic", ">Solid or better", ">Points", "Time");
    for (Map.Entry<String, Score> entry : Score.byTopic(graded).entrySet()) {
      Score score = entry.getValue();
      table.row(
          entry.getKey(),
          score.solid() + " of " + score.asked(),
          score.points() == 0 ? "" : score.hit() + " of " + score.points(),
          Words.ofBudget(score.thinkMs(), score.seconds()));
    }
    return table;
  }

  private static void advise(Lines lines, List<Advice> advice) {
    if (advice.isEmpty()) {
      return;
    }
    lines.blank().say(Text.of("Study next", Meaning.HEADING));
    for (int i = 0; i < Math.min(ADVICE, advice.size()); i++) {
      Advice one = advice.get(i);
      String point = one.musts().isEmpty() ? one.nices().get(0) : one.musts().get(0);
      Text topic = Text.of(one.first().asked().topic(), Meaning.STRONG);
      lines.item(2, Text.of(i + 1 + "."), topic.plus(": ").plus(Markdown.line(point)));
      lines.whole(
          Text.of("viva show " + one.first().turn().question() + " --answer", Meaning.MUTED), 6);
    }
    if (advice.size() > ADVICE) {
      lines.body("and " + (advice.size() - ADVICE) + " more in the report.");
    }
  }

  /** A grade with that of its comeback: {@code missed, then solid}. */
  public static String grades(Advice advice) {
    return grades(advice.grade(), advice.second());
  }

  /** {@code missed, then solid}. */
  public static String grades(Grade first, Optional<Grade> second) {
    return first.label() + second.map(grade -> ", then " + grade.label()).orElse("");
  }
}
