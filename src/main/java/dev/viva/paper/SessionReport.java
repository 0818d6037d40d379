package dev.viva.paper;

import dev.viva.deck.Bank;
import dev.viva.session.Outcome;
import dev.viva.session.Session;
import dev.viva.text.Layout;
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import dev.viva.view.Days;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The report of a sitting in Markdown: at a glance, by topic, what to study next, then every
 * question. Reference answers come from the decks as they are now; everything else is as it was.
 *
 * <p>It is GitHub Flavored Markdown that passes markdownlint but for the length of lines (MD013)
 * and the HTML that folds the answers (MD033).
 */
public final class SessionReport {
  private static final String LINT = "<!-- markdownlint-disable MD013 MD033 -->\n";

  private final List<String> blocks = new ArrayList<>();

  private SessionReport() {}

  /**
   * The report.
   *
   * @param began local time at the beginning
   * @param elapsedMs from the beginning to the end
   * @param bank where reference answers are looked up
   */
  public static String markdown(Session session, LocalDateTime began, long elapsedMs, Bank bank) {
    return LINT + String.join("\n\n", of(session, began, elapsedMs, bank).blocks) + "\n";
  }

  /** The same for a person at a screen: laid out, with nothing that folds. */
  public static List<Text> lines(
      Session session, LocalDateTime began, long elapsedMs, Bank bank, int width) {
    String unfolded =
        of(session, began, elapsedMs, bank).blocks.stream()
            .map(QuestionReport::unfolded)
            .collect(Collectors.joining("\n\n"));
    return Layout.lines(Markdown.parse(unfolded), width);
  }

  private static SessionReport of(Session session, LocalDateTime began, long elapsedMs, Bank bank) {
    SessionReport report = new SessionReport();
    report.blocks.add("# Drill of " + Days.title(began));
    report.blocks.add(Glance.score(session, elapsedMs));
    report.blocks.add(Glance.origin(session.started()));
    report.section("By topic", TopicTable.of(session.firstGrades()));
    report.section("Sure and missed", StudyNext.sureAndMissed(session));
    report.section("Study next", StudyNext.points(session));
    report.section("Marked", StudyNext.marked(session));
    report.questions(session, bank);
    report.section("Not answered", StudyNext.unanswered(session));
    return report;
  }

  private void section(String heading, String content) {
    if (!content.isEmpty()) {
      blocks.add("## " + heading);
      blocks.add(content);
    }
  }

  private void questions(Session session, Bank bank) {
    blocks.add("## Questions");
    int number = 0;
    for (Outcome outcome : session.firstGrades()) {
      number++;
      blocks.addAll(new QuestionReport(session, outcome, bank).blocks(number));
    }
  }
}
