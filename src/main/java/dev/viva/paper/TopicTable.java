package dev.viva.paper;

import dev.viva.session.Outcome;
import dev.viva.session.Score;
import dev.viva.text.Text;
import dev.viva.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How each topic went, the worst first. */
final class TopicTable {
  private static final int CELLS = 5;

  private TopicTable() {}

  static String of(List<Outcome> graded) {
    List<String> rows = new ArrayList<>();
    rows.add(Gfm.row(List.of("Topic", "Asked", "Solid or better", "Points", "Average time")));
    rows.add(Gfm.row(List.of("---", "---:", "---", "---", "---")));
    for (Map.Entry<String, Score> entry : Score.byTopic(graded).entrySet()) {
      rows.add(row(entry.getKey(), entry.getValue()));
    }
    return String.join("\n", rows);
  }

  private static String row(String topic, Score score) {
    int asked = score.asked();
    return Gfm.row(
        List.of(
            GfmLine.cell(Text.of(topic)),
            Integer.toString(asked),
            bar(score.solid(), asked),
            score.points() == 0 ? "not ticked" : bar(score.hit(), score.points()),
            Words.ofBudgetAndOver(score.thinkMs() / asked, score.seconds() / asked)));
  }

  /**
   * {@code ▮▮▮▯▯ 3 of 5}: five cells, which can be deleted without loss. None is filled only for
   * nothing, and all only for everything.
   */
  private static String bar(int part, int whole) {
    int filled = Math.max(Math.min(1, part), CELLS * part / whole);
    return "▮".repeat(filled) + "▯".repeat(CELLS - filled) + " " + part + " of " + whole;
  }
}
