package dev.viva.cli;

import dev.viva.deck.Template;
import dev.viva.store.NewDeck;
import dev.viva.store.UserError;
import dev.viva.view.NewLines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code viva new}: a deck to fill in. */
final class NewCommand implements Command {
  private final World world;
  private final Look look;

  private String file = "";

  NewCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of(this, "new", "write a deck to fill in")
        .about(
            "Write a deck to fill in.",
            "A plain name puts NAME.yaml among your own decks, where it is found by itself.")
        .heading("What to write")
        .argument(
            "FILE", "a name, or a file to be; the deck's id is made from it", typed -> file = typed)
        .examples("viva new bayes", "viva new ./bayes.yaml")
        .spec();
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    Path given = world.here().resolve(file).normalize();
    Path name = given.getFileName();
    Optional<String> id = name == null ? Optional.empty() : Template.idFrom(name.toString());
    if (id.isEmpty()) {
      screen.refuse(
          "No deck's id can be made from '" + file + "': give the file a name with a-z or 0-9.");
      return ExitCode.USAGE.number();
    }
    boolean isPlain = !file.contains("/") && !file.matches("(?i).*\\.ya?ml");
    String text = Template.of(id.get(), schema());
    if (isPlain) {
      mustBeFree(id.get());
    }
    Path written =
        isPlain
            ? NewDeck.writeOwn(world.places(), id.get() + ".yaml", text)
            : NewDeck.write(given, text);
    screen.say(NewLines.of(id.get(), written, isPlain ? id.get() : file, screen.width()));
    return ExitCode.DONE.number();
  }

  /** Refuses an id that a deck has already, which the new one would hide. */
  private void mustBeFree(String id) {
    world.library().read(List.of()).decks().stream()
        .filter(deck -> deck.id().equals(id))
        .findFirst()
        .ifPresent(
            deck -> {
              throw new UserError(
                  "There is a deck '%s' already (%s), and yours would hide it. Choose another name."
                      .formatted(id, deck.source()));
            });
  }

  /** The schema that comes with the shipped decks. */
  private Optional<Path> schema() {
    return world
        .places()
        .shippedDecks()
        .map(folder -> folder.resolve("deck.schema.json"))
        .filter(Files::isRegularFile);
  }
}
