package dev.viva.cli;

import dev.viva.text.Text;
import dev.viva.view.ListJson;
import dev.viva.view.ListLines;
import dev.viva.view.QuestionList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code viva list}: decks, topics and how many questions they hold. */
@Command(
    name = "list",
    header = "decks, topics and how many questions they hold",
    description = "The decks; the questions of a deck, topic or tag that is named; or all topics.",
    optionListHeading = "What to show",
    footer = {"viva list", "viva list evaluation --level junior", "viva list --topics"})
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
      screen.refuse(shelf.whyEmpty(choice));
      return ExitCode.NOTHING.number();
    }
    if (format.isJson()) {
      screen.document(json(shelf) + "\n");
    } else {
      screen.say(lines(shelf, screen.width()));
    }
    return ExitCode.DONE.number();
  }

  private String json(Shelf shelf) {
    return topics
        ? ListJson.topics(shelf.topics(), shelf.chosen())
        : ListJson.of(shelf.bank(), shelf.chosen());
  }

  /** Who names a deck, a topic or a tag wants to see questions. */
  private List<Text> lines(Shelf shelf, int width) {
    if (topics) {
      return ListLines.topics(shelf.topics(), shelf.chosen(), width);
    }
    boolean named = !(choice.decks.isEmpty() && choice.topics.isEmpty() && choice.tags.isEmpty());
    return named
        ? QuestionList.of(shelf.chosen(), width)
        : ListLines.decks(shelf.bank(), shelf.chosen(), width);
  }
}
