package dev.viva.cli;

import dev.viva.deck.Search;
import dev.viva.store.UserError;
import dev.viva.view.SearchJson;
import dev.viva.view.SearchLines;
import dev.viva.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** {@code viva search}: questions by the words in them. */
final class SearchCommand implements Command {
  private final World world;
  private final Look look;
  private final Choice choice = new Choice();

  private Optional<Search> search = Optional.empty();
  private Format format = Format.TEXT;

  SearchCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of(this, "search", "find words in questions and answers")
        .about("The questions that have all of the words, with the places where they stand.")
        .heading("What to find")
        .argument(
            "TEXT",
            true,
            Search.class,
            SearchCommand::search,
            "one argument: words in any order; between double quotes they are a phrase",
            typed -> search = Optional.of(typed))
        .format(typed -> format = typed)
        .examples(
            "viva search lasso",
            "viva search 'precision threshold' evaluation",
            "viva search '\"bias and variance\"' --level junior")
        .with(choice::addTo)
        .spec();
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    Shelf shelf = shelf(screen);
    if (shelf.chosen().isEmpty()) {
      screen.refuse(shelf.whyEmpty(choice));
      return ExitCode.NOTHING.number();
    }
    Search wanted = search.orElseThrow();
    List<Search.Finding> findings = wanted.in(shelf.chosen());
    if (findings.isEmpty()) {
      screen.refuse(new Fruitless(shelf, choice).why(wanted));
      return ExitCode.NOTHING.number();
    }
    if (format == Format.JSON) {
      screen.document(SearchJson.of(wanted, findings) + "\n");
    } else {
      screen.say(SearchLines.of(findings, screen.width()));
    }
    return ExitCode.DONE.number();
  }

  /** The decks; who typed several words without quotes is told of those. */
  private Shelf shelf(Screen screen) {
    try {
      return Shelf.open(world, choice, screen);
    } catch (UserError e) {
      List<String> words = new ArrayList<>(search.orElseThrow().terms());
      words.addAll(choice.decks);
      String cure = " To search for several words: viva search ";
      throw new UserError(e.getMessage() + cure + Words.typed(List.of(String.join(" ", words))), e);
    }
  }

  private static Search search(String value) {
    return Search.of(value)
        .orElseThrow(() -> new TypeConversionException("there is no word to search for."));
  }
}
