package dev.viva.cli;

import dev.viva.deck.Kind;
import dev.viva.deck.Level;
import dev.viva.deck.Selection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Which questions a command works on: the arguments and options that drill, show and list share.
 */
@Command(optionListHeading = "Which questions")
final class Choice {
  @Parameters(
      index = "0+",
      paramLabel = "DECK",
      arity = "0..*",
      description = "a file, a folder or a deck's id; all decks when left out")
  List<String> decks = new ArrayList<>();

  @Option(
      names = "--topic",
      split = ",",
      paramLabel = "T",
      description = "only these topics; viva list --topics names them")
  List<String> topics = new ArrayList<>();

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "K",
      converter = Labels.OfKind.class,
      description = "only these kinds: concept, coding, system-design, ...")
  List<Kind> kinds = new ArrayList<>();

  @Option(
      names = "--level",
      split = ",",
      paramLabel = "L",
      converter = Labels.OfLevel.class,
      description = "only these levels: junior, mid, senior")
  List<Level> levels = new ArrayList<>();

  @Option(names = "--tag", split = ",", paramLabel = "T", description = "only these tags")
  List<String> tags = new ArrayList<>();

  Selection selection() {
    return new Selection(topics, kinds, levels, tags);
  }

  /**
   * The choice as one would type it again anywhere, in a fixed order: files and folders by their
   * whole paths.
   *
   * @param here the folder that relative names start from
   */
  List<String> arguments(Path here) {
    List<String> arguments = new ArrayList<>();
    for (String deck : decks) {
      Path path = here.resolve(deck);
      arguments.add(Files.exists(path) ? path.normalize().toString() : deck);
    }
    arguments.addAll(options());
    return arguments;
  }

  /** True when nothing is chosen, which means everything. */
  boolean isEmpty() {
    return decks.isEmpty() && options().isEmpty();
  }

  /** The options of the choice, without the decks. */
  List<String> options() {
    List<String> arguments = new ArrayList<>();
    add(arguments, "--topic", topics);
    add(arguments, "--kind", kinds.stream().map(Kind::label).toList());
    add(arguments, "--level", levels.stream().map(Level::label).toList());
    add(arguments, "--tag", tags);
    return arguments;
  }

  private static void add(List<String> arguments, String option, List<String> values) {
    if (!values.isEmpty()) {
      arguments.add(option);
      arguments.add(String.join(",", values));
    }
  }
}
