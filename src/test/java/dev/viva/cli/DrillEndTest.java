package dev.viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.cli.SmallWorld.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrillEndTest {
  @TempDir Path folder;
  private SmallWorld world;

  @BeforeEach
  void ship() {
    world = new SmallWorld(folder).withDecks();
  }

  @Test
  void theReportCanGoToTheOutput() {
    world.types("", "1", "q");

    Ran ran = world.run("drill", "evaluation", "--stdin", "--report", "-");

    String report = world.run("report", "--last").out();
    assertTrue(ran.out().endsWith("\n\n" + report), ran.out());
    assertTrue(Files.notExists(folder.resolve("here/-")));
    assertTrue(Files.notExists(folder.resolve("viva/reports")));
  }

  @Test
  void aReportWithoutANameIsRefused() {
    Ran ran = world.run("drill", "--stdin", "--report", "");

    assertEquals(new Ran(2, "", "viva: --report: the name of the file is empty.\n"), ran);
  }

  @Test
  void aReportOverAnotherFileIsRefusedBeforeTheFirstQuestion() {
    world.file("here/mine.md", "mine");

    Ran ran = world.run("drill", "--stdin", "--report", "mine.md");

    String why =
        "viva: /world/here/mine.md is there already. Name another file, or move that one away.\n";
    assertEquals(new Ran(3, "", why), ran);
  }
}
