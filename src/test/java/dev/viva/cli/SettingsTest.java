package dev.viva.cli;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.viva.cli.SmallWorld.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The config file; variables are in {@code commands/config.txt}. */
class SettingsTest {
  @TempDir private Path folder;
  private SmallWorld world;

  @BeforeEach
  void setUpAWorld() {
    world = new SmallWorld(folder).withDecks();
  }

  @Test
  void everySettingIsAnOptionOfACommand() {
    CommandLine viva = Cli.commandLine(world.world());

    for (Setting setting : Setting.ALL) {
      CommandLine command = requireNonNull(viva.getSubcommands().get(setting.command()));

      assertNotNull(command.getCommandSpec().findOption(setting.option()), setting.key());
    }
  }

  @Test
  void anOptionWinsOverAVariableAndThatOverTheFile() {
    config("drill.count = 1\n");
    assertEquals("1 question, about 2 minutes.", drill());

    world.with("VIVA_DRILL_COUNT", "2");
    assertEquals("2 questions, about 3 minutes.", drill());
    assertEquals("3 questions, about 5 minutes.", drill("--count", "3"));

    world.with("VIVA_DRILL_COUNT", "");
    assertEquals("1 question, about 2 minutes.", drill());
  }

  @Test
  void ofTwoLinesTheLaterWins() {
    config("drill.count = 3\ndrill.count = 1\n");

    assertEquals("1 question, about 2 minutes.", drill());
  }

  @Test
  void aBadValueNamesItsLine() {
    config("# mine\n\ndrill.level = midd\n");

    assertEquals(
        new Ran(
            2,
            "",
            "viva: config.properties:3: drill.level: 'midd' is unknown. Did you mean 'mid'?\n"),
        world.run("drill", "--stdin"));
  }

  @Test
  void anUnknownKeyIsToldAndLeftOut() {
    config("drill.cuont = 3\ndrill.frobnicate = 1\nnonsense\n");

    assertEquals(
        """
        viva: config.properties:3 is not 'key = value' and is left out.
        viva: config.properties:1: 'drill.cuont' is unknown. Did you mean 'drill.count'?
        viva: config.properties:2: 'drill.frobnicate' is unknown. viva config names all.
        """,
        world.run("drill", "--stdin", "--no-save").err());
    assertEquals("", world.run("drill", "--stdin", "--no-save", "-q").err());
  }

  @Test
  void whatHasNoSettingNeverWaitsForTheFile() {
    config("drill.cuont = 3\n");

    assertEquals("", world.run("daily").err());
    assertEquals("", world.run("list").err());
  }

  @Test
  void theReadmeNamesEverySetting() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    assertEquals(
        List.of(),
        Setting.ALL.stream().filter(one -> !readme.contains("`" + one.key() + "`")).toList());
  }

  private void config(String text) {
    world.file("viva/config.properties", text);
  }

  /** The first line of a drill. */
  private String drill(String... options) {
    String[] args = new String[options.length + 5];
    System.arraycopy(new String[] {"drill", "--stdin", "--no-save", "--seed", "7"}, 0, args, 0, 5);
    System.arraycopy(options, 0, args, 5, options.length);
    return world.run(args).out().lines().findFirst().orElse("").replaceFirst(" Answer.*", "");
  }
}
