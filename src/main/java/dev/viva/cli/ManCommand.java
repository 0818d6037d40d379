package dev.viva.cli;

import dev.viva.store.Pages;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** {@code viva man}, which the packaging calls: writes the manual pages. */
@Command(
    name = "man",
    hidden = true,
    header = "write the manual pages",
    description = "Write a manual page for each command into a folder.",
    optionListHeading = "Where to",
    footer = "viva man target/man/man1")
final class ManCommand implements Callable<Integer> {
  private final World world;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "a folder, created if need be")
  private String folder = "";

  ManCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    CommandSpec root = Cli.commandLine(world).getCommandSpec();
    Map<String, String> pages = new TreeMap<>();
    pages.put(ManPage.name(root) + ".1", ManPage.of(root, root, world.version()));
    for (CommandLine command : root.subcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      if (!spec.usageMessage().hidden()) {
        pages.put(ManPage.name(spec) + ".1", ManPage.of(spec, root, world.version()));
      }
    }
    Path target = world.here().resolve(folder);
    Pages.write(target, pages);
    return ExitCode.DONE.number();
  }
}
