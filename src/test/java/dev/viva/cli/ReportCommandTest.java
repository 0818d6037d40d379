package dev.viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.cli.SmallWorld.Ran;
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
}
