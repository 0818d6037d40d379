package dev.viva.cli;

import dev.viva.deck.Bank;
import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import dev.viva.session.Sat;
import dev.viva.store.Condition;
import dev.viva.store.Journal;
import dev.viva.store.Library;
import dev.viva.store.Places;
import dev.viva.store.UserError;
import dev.viva.view.DoctorLines;
import dev.viva.view.DoctorLines.Place;
import dev.viva.view.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code viva doctor}: where everything is and whether it is well. */
final class DoctorCommand implements Command {
  private final World world;
  private final Look look;

  private Format format = Format.TEXT;

  DoctorCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of(this, "doctor", "where everything is and whether it is well")
        .about("Where everything is and whether it is well.")
        .heading("What to show")
        .format(typed -> format = typed)
        .examples("viva doctor", "viva doctor --format json")
        .spec();
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    Library.Contents contents = world.freshLibrary().read(List.of());
    Journal.Reading reading = journal();
    List<String> oddities = new ArrayList<>(contents.remarks());
    oddities.addAll(contents.passedOver());
    oddities.addAll(reading.oddities());
    oddities.addAll(settings());
    List<Sat> past = Sat.all(reading.entries());
    DoctorLines.Facts facts =
        new DoctorLines.Facts(
            world.version(),
            world.program().machine(),
            screen.width(),
            places(contents, reading.entries().size(), past.size()),
            reading.entries().size(),
            past.size(),
            orphans(reading.entries(), new Bank(contents.decks()).or(Elsewhere.decks(world, past))),
            reading.troubles(),
            oddities);
    if (format == Format.JSON) {
      screen.document(DoctorLines.json(facts) + "\n");
    } else {
      screen.say(DoctorLines.of(facts, screen.width()));
    }
    return (reading.unreadable().isEmpty() ? ExitCode.DONE : ExitCode.WORLD).number();
  }

  /** What of the settings is unknown or refused: a command that has them would fail. */
  private List<String> settings() {
    List<String> sentences = new ArrayList<>(Defaults.read(world).remarks());
    sentences.addAll(ConfigCommand.refusals(world));
    return sentences.stream().map(sentence -> sentence.replaceFirst("\\.$", "")).toList();
  }

  /** The journal; that it cannot be read is for once no reason to give up. */
  private Journal.Reading journal() {
    try {
      return world.journal().read();
    } catch (UserError e) {
      List<String> why = List.of(String.valueOf(e.getMessage()).replaceFirst("\\. .*$", ""));
      return new Journal.Reading(List.of(), why, why, List.of());
    }
  }

  private List<Place> places(Library.Contents contents, int events, int sessions) {
    Places places = world.places();
    List<Place> all = new ArrayList<>();
    boolean hasConfig = Files.exists(places.config());
    all.add(
        new Place("config", places.config().toString(), hasConfig ? "" : "none, built-in values"));
    places.ownDecks().forEach(folder -> all.add(folder("decks", folder, "yours")));
    all.add(
        new Place(
            "decks",
            places.shippedDecks().map(Object::toString).orElse("none"),
            "shipped; " + count(contents)));
    all.add(
        folder(
            "journal",
            places.journal(),
            Words.count(events, "event") + ", " + Words.count(sessions, "session")));
    all.add(folder("reports", places.reports(), ""));
    all.add(folder("cache", places.cache(), "may be deleted"));
    return all;
  }

  private static String count(Library.Contents contents) {
    String decks = Words.count(contents.decks().size(), "deck") + " in all";
    return contents.setAside() == 0
        ? decks
        : decks + ", " + Words.count(contents.setAside(), "question") + " set aside: viva check";
  }

  /** A folder with what is wrong with it, or else what is said of it. */
  private static Place folder(String name, Path folder, String remark) {
    return new Place(name, folder.toString(), Condition.of(folder).orElse(remark));
  }

  /** How many grades belong to questions that no deck has any more. */
  private static long orphans(List<Entry> entries, Bank bank) {
    return entries.stream()
        .map(Entry::event)
        .filter(Event.Graded.class::isInstance)
        .map(event -> ((Event.Graded) event).question())
        .filter(question -> bank.find(question).isEmpty())
        .count();
  }
}
