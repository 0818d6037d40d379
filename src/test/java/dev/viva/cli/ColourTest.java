package dev.viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.terminal.Streams;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decides on colours: each line turns what the lines above it left open. */
class ColourTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      nullValues = "-",
      textBlock =
          """
          --color, NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM,  terminal, coloured
          auto,    -,        -,           -,              -,        xterm, true,     true
          auto,    -,        -,           -,              -,        xterm, false,    false
          auto,    -,        -,           -,              -,        dumb,  true,     false
          auto,    -,        -,           -,              -,        -,     true,     false
          auto,    -,        -,           -,              0,        xterm, true,     false
          auto,    -,        -,           -,              1,        xterm, true,     true
          auto,    -,        -,           -,              1,        xterm, false,    false
          auto,    -,        -,           1,              0,        dumb,  false,    true
          auto,    -,        -,           0,              -,        xterm, false,    false
          auto,    -,        -,           0,              -,        xterm, true,     true
          auto,    -,        -,           '',             -,        xterm, false,    false
          auto,    -,        1,           -,              0,        dumb,  false,    true
          auto,    -,        3,           0,              -,        xterm, false,    true
          auto,    -,        0,           -,              -,        xterm, false,    false
          auto,    -,        0,           -,              -,        xterm, true,     true
          auto,    -,        '',          -,              -,        xterm, false,    false
          auto,    1,        -,           -,              -,        xterm, true,     false
          auto,    0,        -,           -,              1,        xterm, true,     false
          auto,    '',       -,           -,              -,        xterm, true,     true
          auto,    1,        1,           1,              1,        xterm, true,     false
          ALWAYS,  1,        0,           0,              0,        dumb,  false,    true
          never,   '',       1,           1,              1,        xterm, true,     false
          """)
  void theOptionThenTheEnvironmentThenTheTerminal(
      String option,
      @Nullable String noColor,
      @Nullable String forceColor,
      @Nullable String cliColorForce,
      @Nullable String cliColor,
      @Nullable String term,
      boolean terminal,
      boolean coloured) {
    SmallWorld world = new SmallWorld(folder).withDecks();
    world.on(new Streams(terminal, terminal, 80));
    set(world, "NO_COLOR", noColor);
    set(world, "FORCE_COLOR", forceColor);
    set(world, "CLICOLOR_FORCE", cliColorForce);
    set(world, "CLICOLOR", cliColor);
    set(world, "TERM", term);

    SmallWorld.Ran ran = world.run("show", "l1-l2", "--answer", "--color", option);

    assertEquals(0, ran.code(), ran.err());
    assertEquals(coloured, ran.out().contains("\u001b["));
  }

  private static void set(SmallWorld world, String variable, @Nullable String value) {
    if (value != null) {
      world.with(variable, value);
    }
  }
}
