package dev.viva.view;

import dev.viva.session.Outcome;
import dev.viva.session.Sat;
import dev.viva.session.Score;
import dev.viva.text.Text;
import java.util.List;

/** Past sittings as a table, the latest first. */
public final class ReportLines {
  private ReportLines() {}

  /**
   * The table, and what prints one of them.
   *
   * @param all the oldest first; their numbers begin at 1
   */
  public static List<Text> list(List<Sat> all, int width) {
    Table table = new Table(">No.", "When", ">Solid or better", "Time", "Weakest");
    for (int i = all.size() - 1; i >= 0; i--) {
      Sat sat = all.get(i);
      List<Outcome> graded = sat.session().firstGrades();
      Score score = Score.of(graded);
      table.row(
          Integer.toString(i + 1),
          Days.table(sat.began()),
          score.solid() + " of " + score.asked(),
          Words.total(sat.elapsedMs()),
          Score.weakest(graded).orElse(""));
    }
    return new Lines(width)
        .add(table.lines(width))
        .say("viva report " + all.size() + " prints one; viva report --last the latest.")
        .toList();
  }
}
