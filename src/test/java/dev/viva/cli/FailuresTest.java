package dev.viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.cli.SmallWorld.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {
  private static final String BUG =
      "viva: This is a bug in Viva, not your doing: %s. Please report it with what you typed; -v"
          + " shows the details.\n";

  @TempDir Path folder;
  private SmallWorld world;

  @BeforeEach
  void ship() {
    world = new SmallWorld(folder).withDecks();
  }

  @Test
  void aBugIsCalledOneAndHasItsExitCode() {
    world.on(
        (ansi, still) -> {
          throw new IllegalStateException("made up");
        });

    Ran ran = world.run("drill");

    assertEquals(new Ran(70, "", BUG.formatted("IllegalStateException")), ran);
  }

  @Test
  void anErrorOfTheMachineIsCalledABugToo() {
    world.on(
        (ansi, still) -> {
          throw new StackOverflowError("made up");
        });

    Ran ran = world.run("drill");

    assertEquals(new Ran(70, "", BUG.formatted("StackOverflowError")), ran);
  }

  @Test
  void whoAsksForThemGetsTheDetails() {
    world.on(
        (ansi, still) -> {
          throw new IllegalStateException("made up");
        });

    Ran ran = world.run("-v", "drill");

    String begins =
        BUG.formatted("IllegalStateException") + "java.lang.IllegalStateException: made up\n\tat ";
    assertTrue(ran.err().startsWith(begins), ran.err());
  }

  @Test
  void keysThatCannotBeReadAreNoBug() {
    world.types("0".repeat(1_000_001));

    Ran ran = world.run("drill", "--stdin", "--count", "1");

    String why = "viva: The keys cannot be read: a line has more than 1,000,000 characters.\n";
    assertEquals(new Ran(3, ran.out(), why), ran);
  }
}
