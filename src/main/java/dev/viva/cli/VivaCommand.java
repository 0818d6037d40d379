package dev.viva.cli;

import picocli.CommandLine.Model.CommandSpec;

/** {@code viva} alone: where one stands and what to do tonight. */
final class VivaCommand implements Command {
  private final World world;
  private final Look look;

  VivaCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of(this, "viva", "")
        .about("Drill machine-learning interview questions in the terminal.")
        .examples("viva drill --topic roc-auc,pca", "viva daily --answer", "viva report --last")
        .with(look.arguments())
        .spec();
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    new Home(world, screen).say();
    return ExitCode.DONE.number();
  }
}
