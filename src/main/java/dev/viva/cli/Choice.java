package dev.viva.cli;

import dev.viva.deck.Kind;
import dev.viva.deck.Level;
import dev.viva.deck.Selection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Which questions a command works on: the arguments and options that drill, show and list share.
 */
final class Choice {
  List<String> decks = new ArrayList<>();
  List<String> topics = List.of();
  List<Kind> kinds = List.of();
  List<Level> levels = List.of();
  List<String> tags = List.of();

  void addTo(Arguments arguments) {
    arguments
        .under("Which questions")
        .decks(typed -> decks = typed)
        .texts(
            "--topic",
            "T",
            "only these topics; viva list --topics names them",
            typed -> topics = typed)
        .words(
            "--kind",
            "K",
            Kind.class,
            "only these kinds: concept, coding, system-design, ...",
            typed -> kinds = typed)
        .words(
            "--level",
            "L",
            Level.class,
            "only these levels: junior, mid, senior",
            typed -> levels = typed)
        .texts("--tag", "T", "only these tags", typed -> tags = typed);
  }

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
