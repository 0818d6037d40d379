package dev.viva.cli;

import dev.viva.deck.Bank;
import dev.viva.deck.Draw;
import dev.viva.deck.Question;
import dev.viva.deck.QuestionId;
import dev.viva.journal.Event;
import dev.viva.journal.Options;
import dev.viva.play.DeckEditor;
import dev.viva.play.Editor;
import dev.viva.play.Sitting;
import dev.viva.session.Sat;
import dev.viva.session.Session;
import dev.viva.store.Journal;
import dev.viva.store.Log;
import dev.viva.terminal.Console;
import dev.viva.view.SittingLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A drill from its draw, or from where it was left, to its end. */
final class DrillRun {
  private static final int SEEDS = 10_000;

  private final World world;
  private final Console console;
  private final Shelf shelf;
  private final Journal journal;
  private final Choice choice;
  private final DrillOptions options;

  DrillRun(
      World world,
      Console console,
      Shelf shelf,
      Journal journal,
      Choice choice,
      DrillOptions options) {
    this.world = world;
    this.console = console;
    this.shelf = shelf;
    this.journal = journal;
    this.choice = choice;
    this.options = options;
  }

  /** Plays a new sitting to its end. */
  Sitting.Result begin(boolean isFirstEver) {
    long seed = options.draw.seed.orElseGet(() -> (long) world.random().nextInt(1, SEEDS));
    List<Question> drawn = draw(seed);
    int seconds = drawn.stream().mapToInt(Question::seconds).sum();
    try (Log log = options.traces.noSave ? journal.unsaved() : journal.begin()) {
      Event.Started started =
          new Event.Started(
              new Options(arguments(), options.course.type, options.course.confidence),
              seed,
              world.version(),
              drawn.stream().map(q -> new Event.Planned(q.id(), q.hash())).toList());
      log.append(started).trouble().ifPresent(DrillRun::refuse);
      if (drawn.size() < options.draw.count && drawn.size() == shelf.candidates(choice).size()) {
        console.say(SittingLines.onlyMatch(drawn.size(), console.width()));
      }
      console.say(
          SittingLines.opening(drawn.size(), seconds, options.course.type, console.width()));
      if (isFirstEver && !options.traces.noSave) {
        console.say(SittingLines.firstEver(options.course.type, console.width()));
      }
      return play(log, shelf.bank(), Session.of(started));
    }
  }

  /** What is full before the first question would be full at the first grade. */
  private static void refuse(String trouble) {
    throw Journal.unwritable(trouble, null);
  }

  /** Goes on with a sitting that was left open. */
  Sitting.Result goOn(Sat sat, Log log, Bank bank) {
    Set<QuestionId> present = new HashSet<>(sat.session().present());
    present.removeIf(question -> bank.find(question).isEmpty());
    int gone = sat.session().present().size() - present.size();
    if (gone > 0) {
      console.say(SittingLines.leftOut(gone, console.width()));
    }
    return play(log, bank, sat.session().resumed(present));
  }

  private Sitting.Result play(Log log, Bank bank, Session session) {
    return new Sitting(console, log, bank, world.nanos(), editor(), session).play();
  }

  /** In line mode there is none: it would read the lines that are meant for the drill. */
  private Optional<Editor> editor() {
    return options.course.stdin
        ? Optional.empty()
        : Optional.of(DeckEditor.of(world.environment(), world.places(), world.here()));
  }

  private List<Question> draw(long seed) {
    return options.draw.order == DrillOptions.Order.DECK
        ? Draw.inOrder(shelf.candidates(choice), options.draw.count)
        : Draw.shuffled(
            shelf.candidates(choice), shelf.topics(), options.draw.count, new Random(seed));
  }

  /** What chose the questions, as one would type it again. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>(choice.arguments(world.here()));
    if (options.draw.count != DrillOptions.Draw.COUNT) {
      arguments.addAll(List.of("--count", Integer.toString(options.draw.count)));
    }
    if (options.draw.order == DrillOptions.Order.DECK) {
      arguments.addAll(List.of("--order", "deck"));
    }
    return arguments;
  }
}
