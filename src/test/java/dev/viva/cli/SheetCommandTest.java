package dev.viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.cli.SmallWorld.Ran;
import dev.viva.terminal.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetCommandTest {
  @TempDir Path folder;
  private SmallWorld world;

  @BeforeEach
  void decks() {
    world = new SmallWorld(folder).withDecks();
  }

  /** The first question is missed, the second was sure and is shaky, the third is right. */
  private void drill() {
    world
        .types(" ", "1", "1")
        .types(" ", "3", "a", "2")
        .types(" ", "2", "*", "", "q")
        .run("drill", "--order", "deck", "--count", "3", "--confidence", "--stdin", "--no-report");
  }

  @Test
  void aPersonIsToldThatTheSheetIsWritten() {
    String[] cards = {"sheet", "--layout", "cards", "--count", "1", "--force", "-o", "cards.pdf"};
    String[] tonight = {"sheet", "--layout", "night-before", "-o", "tonight.md"};
    drill();
    world.on(new Streams(false, false, true, 0));

    assertEquals(new Ran(0, "", "viva: cards.pdf holds 1 question.\n"), world.run(cards));
    assertEquals(new Ran(0, "", "viva: tonight.md holds 2 questions.\n"), world.run(tonight));
    world.on(new Streams(false, false, false, 0));
    assertEquals(new Ran(0, "", ""), world.run(cards));
  }

  @Test
  void theNightBeforeHasWhatWasMissedAndFirstWhatWasSureAndWrong() {
    drill();

    assertEquals(
        """
        <!-- markdownlint-disable MD013 MD033 -->
        # The night before

        What you were sure of and got wrong, and what you missed, at the latest try of 3 questions; \
        with the points you did not say.

        ## Sure and wrong

        ### 1. How do L1 and L2 regularization differ, and when would you choose each?

        - L1 makes some weights exactly zero; L2 shrinks all, rarely to zero.
        - L1 when few features matter; L2 when many do or they are correlated.

        ## Missed

        ### 2. With 1% positives, why can ROC AUC look good while the model is of little use?

        - FPR divides by all negatives, so thousands of false alarms look few.
        - Precision (or the PR curve) shows what share of the alarms is right.
        """,
        world.run("sheet", "--layout", "night-before").out());
  }

  @Test
  void whatIsRightAtTheLatestTryIsNoLongerMissed() {
    drill();
    world
        .wait(3600)
        .types(" ", "*", "", " ", "*", "", " ", "*", "")
        .run("drill", "--order", "deck", "--count", "3", "--stdin", "--no-report");

    String sheet = world.run("sheet", "--layout", "night-before").out();

    assertTrue(sheet.contains("\nNothing was missed at its latest try"), sheet);
  }

  @Test
  void beforeTheFirstGradeTheNightBeforeSaysSo() {
    String sheet = world.run("sheet", "--layout", "night-before").out();

    assertTrue(sheet.contains("\nThe journal holds no grade of these questions yet"), sheet);
  }

  @Test
  void aSheetWithGradesIsForItsOwnerAlone() throws IOException {
    world.run("sheet", "--layout", "night-before", "-o", "tonight.html");

    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(world.path("here/tonight.html"))));
  }

  @Test
  void aFriendAsksWhatADrillOfThisSeedAsks() {
    String drill = world.run("drill", "--seed", "7", "--count", "2", "--stdin").out();
    String sheet =
        world.run("sheet", "--layout", "interviewer", "--seed", "7", "--count", "2").out();

    List<String> prompts =
        sheet.lines().filter(line -> line.startsWith("## ")).map(l -> l.substring(6)).toList();
    assertEquals(2, prompts.size());
    assertTrue(drill.contains(prompts.get(0)), () -> prompts.get(0) + "\n" + drill);
  }
}
