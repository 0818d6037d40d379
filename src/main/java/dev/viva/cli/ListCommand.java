package dev.viva.cli;

import dev.viva.text.Text;
import dev.viva.view.ListJson;
import dev.viva.view.ListLines;
import dev.viva.view.QuestionList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code viva list}: decks, topics and how many questions they hold. */
final class ListCommand implements Command {
  private final World world;
  private final Look look;
  private final Choice choice = new Choice();

  private boolean topics;
  private Format format = Format.TEXT;

  ListCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of(this, "list", "decks, topics and how many questions they hold")
        .about("The decks; the questions of a deck, topic or tag that is named; or all topics.")
        .heading("What to show")
        .flag("--topics", "the topics instead of the decks", typed -> topics = typed)
        .format(typed -> format = typed)
        .examples("viva list", "viva list evaluation --level junior", "viva list --topics")
        .with(choice::addTo)
        .spec();
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    Shelf shelf = Shelf.open(world, choice, screen);
    if (shelf.chosen().isEmpty()) {
      screen.refuse(shelf.whyEmpty(choice));
      return ExitCode.NOTHING.number();
    }
    if (format == Format.JSON) {
      screen.document(json(shelf) + "\n");
    } else {
      screen.say(lines(shelf, screen.width()));
    }
    return ExitCode.DONE.number();
  }

  private String json(Shelf shelf) {
    return topics
        ? ListJson.topics(shelf.topics(), shelf.chosen())
        : ListJson.of(shelf.bank().of(choice.selection()));
  }

  /** Who names a deck, a topic or a tag wants to see questions. */
  private List<Text> lines(Shelf shelf, int width) {
    if (topics) {
      return ListLines.topics(shelf.topics(), shelf.chosen(), width);
    }
    boolean named = !(choice.decks.isEmpty() && choice.topics.isEmpty() && choice.tags.isEmpty());
    return named
        ? QuestionList.of(shelf.chosen(), width)
        : ListLines.decks(shelf.bank().of(choice.selection()), width);
  }
}
