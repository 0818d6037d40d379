package dev.viva.cli;

import dev.viva.view.ListJson;
import dev.viva.view.ListLines;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code viva list}: decks, topics and how many questions they hold. */
@Command(name = "list", description = "decks, topics and how many questions they hold")
final class ListCommand implements Callable<Integer> {
  private final World world;
  private final Look look;
  @Mixin private final Choice choice = new Choice();
  @Mixin private final Format format = new Format();

  @Option(names = "--topics", description = "the topics instead of the decks")
  private boolean topics;

  ListCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    Shelf shelf = Shelf.open(world, choice, screen);
    if (shelf.chosen().isEmpty()) {
      screen.remark(shelf.whyEmpty(choice));
      return ExitCode.NOTHING.number();
    }
    if (format.isJson()) {
      screen.document(ListJson.of(shelf.bank(), shelf.chosen()) + "\n");
    } else if (topics) {
      screen.say(ListLines.topics(shelf.topics(), shelf.chosen(), screen.width()));
    } else if (choice.decks.isEmpty()) {
      screen.say(ListLines.decks(shelf.bank(), shelf.chosen(), screen.width()));
    } else {
      screen.say(ListLines.questions(shelf.chosen(), screen.width()));
    }
    return ExitCode.DONE.number();
  }
}
