package dev.viva.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code viva} alone: where one stands and what to do tonight. */
@Command(
    name = "viva",
    description = "Drill machine-learning interview questions in the terminal.",
    footer = {"viva drill --topic roc-auc,pca", "viva daily --answer", "viva report --last"})
final class VivaCommand implements Callable<Integer> {
  private final World world;
  @Mixin private final Look look;

  VivaCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    new Home(world, screen).say();
    return ExitCode.DONE.number();
  }
}
