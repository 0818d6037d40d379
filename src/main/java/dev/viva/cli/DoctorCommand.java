package dev.viva.cli;

import dev.viva.deck.Bank;
import dev.viva.deck.QuestionId;
import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import dev.viva.session.Sat;
import dev.viva.store.Journal;
import dev.viva.store.Library;
import dev.viva.view.DoctorLines;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code viva doctor}: where everything is and whether it is well. */
@Command(name = "doctor", description = "where everything is and whether it is well")
final class DoctorCommand implements Callable<Integer> {
  private final World world;
  private final Look look;
  @Mixin private final Format format = new Format();

  DoctorCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    Library.Contents contents = new Library(world.places(), world.here()).read(List.of());
    Journal.Reading reading =
        new Journal(world.places().journal(), world.clock(), world.random()).read();
    DoctorLines.Facts facts =
        new DoctorLines.Facts(
            world.version(),
            world.machine(),
            world.places().config().toString(),
            Files.exists(world.places().config()),
            world.places().ownDecks().stream().map(Object::toString).toList(),
            world.places().shippedDecks().map(Object::toString).orElse("none"),
            contents.decks().size(),
            contents.setAside(),
            world.places().journal().toString(),
            reading.entries().size(),
            Sat.all(reading.entries()).size(),
            world.places().reports().toString(),
            world.places().cache().toString(),
            orphans(reading.entries(), new Bank(contents.decks())),
            reading.troubles());
    if (format.isJson()) {
      screen.document(DoctorLines.json(facts) + "\n");
    } else {
      screen.say(DoctorLines.of(facts, screen.width()));
    }
    return ExitCode.DONE.number();
  }

  /** How many grades belong to questions that no deck has any more. */
  private static long orphans(List<Entry> entries, Bank bank) {
    return entries.stream()
        .map(Entry::event)
        .filter(Event.Graded.class::isInstance)
        .map(event -> ((Event.Graded) event).question())
        .filter((QuestionId question) -> bank.find(question).isEmpty())
        .count();
  }
}
