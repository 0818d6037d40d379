package dev.viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
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
}
