package dev.viva.play;

import dev.viva.deck.Bank;
import dev.viva.deck.Deck;
import dev.viva.deck.Question;
import dev.viva.store.Library;
import dev.viva.store.NewDeck;
import dev.viva.store.Places;
import dev.viva.store.UserError;
import dev.viva.terminal.Console;
import dev.viva.terminal.Key;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.view.EditLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The editor that the environment names, where a question begins if {@link EditorWords} knows how.
 * A deck that is not the person's to write is copied to their own first, if they want it.
 */
public final class DeckEditor implements Editor {
  /** What a shell ends with that finds no such program (POSIX, 2.8.2). */
  private static final int NOT_FOUND = 127;

  private final String command;
  private final Places places;
  private final Path here;

  private DeckEditor(String command, Places places, Path here) {
    this.command = command;
    this.places = places;
    this.here = here;
  }

  /**
   * The editor of {@code VISUAL}, else of {@code EDITOR}, else {@code vi}, as for git.
   *
   * @param here the folder that relative names of decks start from
   */
  public static Editor of(Map<String, String> environment, Places places, Path here) {
    String visual = environment.getOrDefault("VISUAL", "");
    String named = visual.isBlank() ? environment.getOrDefault("EDITOR", "") : visual;
    return new DeckEditor(named.isBlank() ? "vi" : named.strip(), places, here);
  }

  /** The program's name, without its folder, its options and a shell's quotes. */
  @Override
  public String name() {
    String program = command.split("\\s", 2)[0].replaceAll("[\"']", "");
    return program.substring(program.lastIndexOf('/') + 1);
  }

  @Override
  public Result edit(Question question, Bank bank, Console console) {
    Deck deck = bank.deckOf(question).orElseThrow();
    try {
      Path source = here.resolve(deck.source());
      return ownFile(source, console)
          .map(file -> edit(file, !file.equals(source), question, bank, console))
          .orElseGet(() -> new Result(bank, List.of()));
    } catch (UserError e) {
      return new Result(bank, EditLines.failed(String.valueOf(e.getMessage()), console.width()));
    }
  }

  /** The deck's file, or a copy of it that may be written; empty if the person wants none. */
  private Optional<Path> ownFile(Path file, Console console) {
    boolean shipped = places.isShipped(file);
    if (!shipped && Files.isWritable(file)) {
      return Optional.of(file);
    }
    Text question = Text.of("Enter copy it and open · any other key leaves it", Meaning.MUTED);
    console.say(EditLines.notYours(file.getFileName().toString(), shipped, console.width()));
    console.dropPending();
    Key key = console.key(new Moment("offer", question, width -> question));
    return key instanceof Key.Enter
        ? Optional.of(NewDeck.copyToOwn(places, file))
        : Optional.empty();
  }

  private Result edit(Path file, boolean isCopy, Question question, Bank bank, Console console) {
    List<Text> said = new ArrayList<>();
    console.lend(() -> said.addAll(run(file, question.line(), console.width())));
    if (isCopy && !said.isEmpty()) {
      NewDeck.removeCopy(file);
      return new Result(bank, said);
    }
    if (isCopy) {
      said.addAll(EditLines.copied(file.toString(), console.width()));
    }
    Library.Contents edited = new Library(places, here).read(List.of(file.toString()));
    said.addAll(EditLines.problems(edited.problems(), console.width()));
    // What is broken or gone now keeps its old text: the first deck that has a question counts.
    List<Deck> decks = new ArrayList<>(edited.decks());
    decks.addAll(bank.decks());
    return new Result(new Bank(decks), said);
  }

  private List<Text> run(Path file, int line, int width) {
    List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", command + " \"$@\"", name()));
    words.addAll(EditorWords.of(name(), file, line));
    try {
      int code = new ProcessBuilder(words).inheritIO().start().waitFor();
      return code == 0
          ? List.of()
          : EditLines.failed(
              code == NOT_FOUND
                  ? name() + " is not installed. Name another editor: export EDITOR=nano"
                  : name() + " ended with code " + code + ".",
              width);
    } catch (IOException e) {
      return EditLines.failed(name() + " cannot be started: " + e.getMessage(), width);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }
}
