package dev.viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.cli.SmallWorld.Ran;
import dev.viva.terminal.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final String ANSWER =
      """
      <details><summary>Reference answer</summary>

      ROC sets TPR against FPR, and FPR divides by the many negatives. Of 100,000 cases with 1,000 \
      positives, TPR 0.80 at FPR 0.05 is 800 true alarms and 4,950 false ones: precision 14%. Look \
      at precision and recall instead.
      """;

  private static final String LAID_OUT =
      """
      Drill of 26 November 2026, 14:12
      0 of 1 solid or better · 1 of 3 points · 60 of 75 s · 2 min
      in all

      Deck: evaluation. Again: viva drill evaluation --seed 6420

      By topic
      Topic: roc-auc
        Asked: 1
        Solid or better: ▯▯▯▯▯ 0 of 1
        Points: ▮▯▯▯▯ 1 of 3
        Average time: 60 of 75 s

      Study next
      1. roc-auc (shaky): viva show evaluation/roc-auc-rare
         --answer
         - Precision (or the PR curve) shows what share of the
           alarms is right.
         - Nice: A number: 800 of 5,750 alarms right is a
           precision of 14%.

      Questions
      1. With 1% positives, why can ROC AUC look good while the
      model is of little use?
      Shaky · 60 of 75 s · mid · evaluation/roc-auc-rare

      - [x] FPR divides by all negatives, so thousands of false
        alarms look few.
      - [ ] Precision (or the PR curve) shows what share of the
        alarms is right.
      - [ ] Nice: A number: 800 of 5,750 alarms right is a
        precision of 14%.

      Reference answer

      ROC sets TPR against FPR, and FPR divides by the many
      negatives. Of 100,000 cases with 1,000 positives, TPR 0.80
      at FPR 0.05 is 800 true alarms and 4,950 false ones:
      precision 14%. Look at precision and recall instead.
      """;

  @TempDir Path folder;
  private SmallWorld world;
  private String report;

  @BeforeEach
  void drillOnce() {
    world = new SmallWorld(folder).withDecks();
    world.typesAfter(60, "").types("a", "").typesAfter(40, "").types("*", "", "");
    assertEquals(0, world.run("drill", "evaluation", "--stdin").code());
    report = world.run("report", "--last").out();
  }

  @Test
  void aReportSurvivesTheRemovalOfItsQuestion() throws IOException {
    Files.delete(world.path("questions/evaluation.yaml"));

    String now = world.run("report", "1").out();

    String gone =
        """
        <details><summary>Reference answer</summary>

        The question is in no deck any more.
        """;
    assertEquals(report.replace(ANSWER, gone), now);
  }

  @Test
  void aReportKeepsTheWordsThatWereAsked() {
    world.file(
        "questions/evaluation.yaml",
        """
        viva: 1
        deck: evaluation
        questions:
        - id: roc-auc-rare
          topic: roc-curves
          level: senior
          seconds: 30
          ask: Why is ROC AUC of little use here?
          answer: FPR is small.
          points: [FPR is small, Precision is not]
        """);

    String now = world.run("report", "1").out();

    String edited =
        """
        <details><summary>Reference answer, edited since</summary>

        FPR is small.
        """;
    assertEquals(report.replace(ANSWER, edited), now);
  }

  @Test
  void atATerminalItIsLaidOutAndNothingFolds() {
    world.with("NO_COLOR", "1").on(new Streams(true, true, 60));

    Ran ran = world.run("report", "--last");

    assertEquals(new Ran(0, LAID_OUT, ""), ran);
    world.on(new Streams(true, false, 0));
    assertEquals(new Ran(0, report, ""), world.run("report", "--last"));
  }

  @Test
  void aReportIsForNobodyElse() throws IOException {
    Path written = world.path("viva/reports/2026-11-26-1412.md");

    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(written)));
    assertEquals(report, Files.readString(written));
  }

  @Test
  void aQuestionThatWasRenamedIsFoundByItsOldId() throws IOException {
    Path deck = world.path("questions/evaluation.yaml");
    Files.writeString(
        deck,
        Files.readString(deck).replace("- id: roc-auc-rare", "- id: rare\n  was: roc-auc-rare"));

    assertEquals(new Ran(0, report, ""), world.run("report", "1"));
  }

  @Test
  void theAnswersOfADeckThatWasNamedByItsFileAreFound() throws IOException {
    world.run("new", "./mine.yaml");
    world.types("", "2", "q").run("drill", "./mine.yaml", "--count", "1", "--stdin");

    String found = world.run("report", "--last").out();
    Files.delete(world.path("here/mine.yaml"));
    String lost = world.run("report", "--last").out();

    assertEquals(0, found.split("in no deck any more", -1).length - 1);
    assertEquals(1, lost.split("in no deck any more", -1).length - 1);
  }
}
