package dev.viva.paper;

import dev.viva.deck.Bank;
import dev.viva.deck.QuestionId;
import dev.viva.session.Advice;
import dev.viva.session.Outcome;
import dev.viva.session.Score;
import dev.viva.session.Session;
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import dev.viva.view.Days;
import dev.viva.view.SummaryLines;
import dev.viva.view.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The report of a sitting in Markdown: at a glance, by topic, what to study next, then every
 * question. Reference answers come from the decks as they are now; everything else is as it was.
 */
public final class SessionReport {
  private static final int CELLS = 5;

  private final Session session;
  private final List<Outcome> graded;
  private final Bank bank;
  private final List<String> blocks = new ArrayList<>();

  private SessionReport(Session session, Bank bank) {
    this.session = session;
    this.graded = session.firstGrades();
    this.bank = bank;
  }

  /**
   * The report.
   *
   * @param began local time at the beginning
   * @param elapsedMs from the beginning to the end
   * @param bank where reference answers are looked up
   */
  public static String markdown(Session session, LocalDateTime began, long elapsedMs, Bank bank) {
    SessionReport report = new SessionReport(session, bank);
    report.glance(began, elapsedMs);
    report.topics();
    report.sureAndMissed();
    report.studyNext();
    report.marked();
    report.questions();
    return String.join("\n\n", report.blocks) + "\n";
  }

  private void glance(LocalDateTime began, long elapsedMs) {
    Score score = Score.of(graded);
    blocks.add("<!-- markdownlint-disable MD013 MD033 -->\n# Drill of " + Days.title(began));
    String points =
        score.points() == 0 ? "" : " · " + score.hit() + " of " + score.points() + " points";
    blocks.add(
        "%d of %d solid or better%s · %s · %s in all"
            .formatted(
                score.solid(),
                score.asked(),
                points,
                Words.ofBudget(score.thinkMs(), score.seconds()),
                Words.total(elapsedMs)));
    String decks =
        session.plan().stream()
            .map(QuestionId::deck)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(Escapes::inline)
            .collect(Collectors.joining(", "));
    blocks.add("Decks: " + decks + ". Again: " + Escapes.code(again()));
  }

  /** The command that draws the same questions. */
  private String again() {
    String selection = Words.typed(session.started().options().selection());
    return "viva drill "
        + (selection.isEmpty() ? "" : selection + " ")
        + "--seed "
        + session.started().seed();
  }

  private void topics() {
    blocks.add("## By topic");
    List<String> rows = new ArrayList<>();
    rows.add(Gfm.row(List.of("Topic", "Asked", "Solid or better", "Points", "Average time")));
    rows.add(Gfm.row(List.of("---", "---:", "---", "---", "---")));
    for (Map.Entry<String, Score> entry : Score.byTopic(graded).entrySet()) {
      Score score = entry.getValue();
      rows.add(
          Gfm.row(
              List.of(
                  Escapes.inline(entry.getKey()),
                  Integer.toString(score.asked()),
                  bar(score.solid(), score.asked()),
                  bar(score.hit(), score.points()),
                  Words.ofBudgetAndOver(
                      score.thinkMs() / score.asked(), score.seconds() / score.asked()))));
    }
    blocks.add(String.join("\n", rows));
  }

  /** {@code ▮▮▮▯▯ 3 of 5}: five cells, which can be deleted without loss. */
  private static String bar(int part, int whole) {
    if (whole == 0) {
      return "";
    }
    int filled = Math.round((float) CELLS * part / whole);
    return "▮".repeat(filled) + "▯".repeat(CELLS - filled) + " " + part + " of " + whole;
  }

  private void sureAndMissed() {
    List<String> items =
        graded.stream()
            .filter(Outcome::isSureAndMissed)
            .map(outcome -> "- " + topic(outcome) + ": " + show(outcome))
            .toList();
    if (!items.isEmpty()) {
      blocks.add("## Sure and missed");
      blocks.add(String.join("\n", items));
    }
  }

  private void studyNext() {
    List<String> items = new ArrayList<>();
    for (Advice advice : Advice.of(session)) {
      items.add(advice(items.size() + 1 + ". ", advice));
    }
    if (!items.isEmpty()) {
      blocks.add("## Study next");
      blocks.add(String.join("\n", items));
    }
  }

  private static String advice(String mark, Advice advice) {
    StringBuilder item = new StringBuilder(mark);
    item.append(topic(advice.first()))
        .append(" (" + SummaryLines.grades(advice) + "): ")
        .append(show(advice.first()));
    String indent = "\n" + " ".repeat(mark.length()) + "- ";
    advice.musts().forEach(point -> item.append(indent).append(point(point)));
    advice.nices().forEach(point -> item.append(indent).append("Nice: ").append(point(point)));
    return item.toString();
  }

  private void marked() {
    List<String> items =
        session.plan().stream()
            .filter(session.marked()::contains)
            .map(question -> "- " + Escapes.code("viva show " + question + " --answer"))
            .toList();
    if (!items.isEmpty()) {
      blocks.add("## Marked");
      blocks.add(String.join("\n", items));
    }
  }

  private void questions() {
    blocks.add("## Questions");
    int number = 0;
    for (Outcome outcome : graded) {
      number++;
      blocks.addAll(new QuestionReport(session, outcome, bank).blocks(number));
    }
    List<String> unanswered =
        session.unanswered().stream()
            .map(question -> "- " + Escapes.code(question.toString()))
            .toList();
    if (!unanswered.isEmpty()) {
      blocks.add("## Not answered");
      blocks.add(String.join("\n", unanswered));
    }
  }

  private static String topic(Outcome outcome) {
    return "**" + Escapes.inline(outcome.asked().topic()) + "**";
  }

  private static String show(Outcome outcome) {
    return Escapes.code("viva show " + outcome.turn().question() + " --answer");
  }

  /** An author's point as one line of Markdown. */
  static String point(String point) {
    Text text = Markdown.line(point);
    return Escapes.lineStart(Gfm.inline(text));
  }
}
