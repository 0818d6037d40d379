package dev.viva.cli;

import dev.viva.deck.CrossCheck;
import dev.viva.deck.Problem;
import dev.viva.deck.Strict;
import dev.viva.store.Library;
import dev.viva.view.CheckJson;
import dev.viva.view.CheckLines;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code viva check}: every mistake of every deck in one run. */
@Command(name = "check", description = "find mistakes in decks")
final class CheckCommand implements Callable<Integer> {
  private final World world;
  private final Look look;
  @Mixin private final Format format = new Format();

  @Parameters(
      paramLabel = "DECK",
      arity = "0..*",
      description = "a file, a folder or a deck's id; all decks when left out")
  private List<String> decks = new ArrayList<>();

  @Option(names = "--strict", description = "authors' rules too; warnings count")
  private boolean strict;

  CheckCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    Library library = new Library(world.places(), world.here());
    Library.Contents contents = library.read(decks);
    contents.remarks().forEach(screen::remark);
    List<Problem> problems = new ArrayList<>(contents.problems());
    problems.addAll(CrossCheck.problems(contents.decks(), contents.topics()));
    if (strict) {
      problems.addAll(Strict.problems(contents.decks()));
    }
    problems.replaceAll(library::quoted);
    problems.sort(null);
    if (format.isJson()) {
      screen.document(CheckJson.of(problems, contents.decks(), contents.setAside()) + "\n");
    } else {
      screen.say(CheckLines.of(problems, contents.readings(), screen.width()));
    }
    boolean bad = problems.stream().anyMatch(problem -> strict || problem.isError());
    return (bad ? ExitCode.PROBLEMS : ExitCode.DONE).number();
  }
}
