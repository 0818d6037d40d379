package dev.viva.cli;

import dev.viva.store.Pages;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code viva man}, which the packaging calls: writes the manual pages. */
final class ManCommand implements Command {
  private final World world;

  private String folder = "";

  ManCommand(World world) {
    this.world = world;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of(this, "man", "write the manual pages")
        .hidden()
        .about("Write a manual page for each command into a folder.")
        .heading("Where to")
        .argument("FOLDER", "a folder, created if need be", typed -> folder = typed)
        .examples("viva man target/man/man1")
        .spec();
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
