package dev.viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
  @TempDir Path folder;

  /** Only the command that is run is built; each must say the same as among all of them. */
  @Test
  void aCommandBuiltAloneIsTheOneBuiltAmongAll() {
    SmallWorld world = new SmallWorld(folder);

    for (String name : Cli.commandLine(world.world()).getSubcommands().keySet()) {
      SmallWorld.Ran alone = world.run(name, "--help");
      SmallWorld.Ran amongAll = world.run("--color", "never", name, "--help");

      assertEquals(amongAll, alone);
      assertTrue(alone.out().contains("\nUsage: viva " + name + " "), alone.out());
    }
  }

  @Test
  void helpIsAskedForAsInOtherProgramsToo() {
    SmallWorld world = new SmallWorld(folder);

    assertEquals(world.run("--help"), world.run("help"));
    assertEquals(world.run("drill", "--help"), world.run("help", "drill"));
    assertEquals(world.run("--help"), world.run("help", "--help"));
    String why = "viva: Unknown command 'drlil'. Did you mean 'drill'? All: viva --help\n";
    assertEquals(new SmallWorld.Ran(2, "", why), world.run("help", "drlil"));
  }

  /** What {@code EveryCommandIT} asks of the packaged program, in one file for all commands. */
  @Test
  void everyCommandIsAskedWhereverItRuns() throws IOException {
    String asked = Files.readString(Path.of("src/test/resources/every-command.txt"));

    for (String name : Cli.commandLine(new SmallWorld(folder).world()).getSubcommands().keySet()) {
      List<String> lines = asked.lines().filter(l -> l.contains("viva " + name)).toList();
      assertTrue(lines.contains("viva " + name + " --help"), name + " --help");
      assertTrue(lines.size() >= 2, name);
    }
  }
}
