package dev.viva.cli;

import dev.viva.play.Sitting;
import dev.viva.store.Journal;
import dev.viva.store.UserError;
import dev.viva.terminal.Console;
import dev.viva.terminal.LineConsole;
import dev.viva.view.Days;
import dev.viva.view.SittingLines;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code viva drill}: a rapid-fire round. */
final class DrillCommand implements Command {
  private final World world;
  private final Look look;
  private final Choice choice = new Choice();
  private final DrillOptions options = new DrillOptions();

  DrillCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of(this, "drill", "ask questions, time the answers, grade them by key points")
        .about("Ask questions against a clock; reveal the answer; grade by the points you said.")
        .examples(
            "viva drill evaluation --count 5",
            "viva drill --topic roc-auc,pca --level mid,senior",
            "viva drill my-deck.yaml --order deck --type")
        .with(choice::addTo)
        .with(options.draw::addTo)
        .with(options.course::addTo)
        .with(options.traces::addTo)
        .spec();
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    Optional<String> contradiction = options.contradiction();
    if (contradiction.isPresent()) {
      screen.refuse(contradiction.get());
      return ExitCode.USAGE.number();
    }
    Journal journal = world.journal();
    Meanwhile<Past> reading = Meanwhile.of(() -> past(journal));
    Shelf shelf = Shelf.open(world, choice, screen);
    if (shelf.chosen().isEmpty() && !options.traces.resume) {
      screen.refuse(shelf.whyEmpty(choice));
      return ExitCode.NOTHING.number();
    }
    if (!options.course.stdin && !(world.streams().keyboard() && world.streams().screen())) {
      screen.refuse("A drill needs a terminal. To drive it from a file or pipe, add --stdin.");
      return ExitCode.USAGE.number();
    }
    DrillEnd end = new DrillEnd(world, options);
    end.check();
    Past past = reading.get();
    Optional<Resumption> open = Resumption.find(past.latest(), journal, world);
    if (options.traces.resume && open.isEmpty()) {
      screen.refuse(
          Resumption.isUnderWay(past.latest(), world)
              ? "The unfinished drill is being played in another terminal."
              : "No unfinished drill is here to go on with.");
      return ExitCode.NOTHING.number();
    }
    int code = play(shelf, past, open, end, journal, screen);
    if (!options.traces.noSave) {
      Past.remember(journal, world.clock().instant());
    }
    return code;
  }

  private Past past(Journal journal) {
    if (options.traces.noSave) {
      return Past.none(journal);
    }
    Past past = Past.of(journal);
    journal.prepare();
    return past;
  }

  private int play(
      Shelf shelf,
      Past past,
      Optional<Resumption> open,
      DrillEnd end,
      Journal journal,
      Screen screen) {
    try (Console console = console(screen)) {
      DrillRun run = new DrillRun(world, console, shelf, journal, choice, options);
      return switch (wish(open, run, console)) {
        case GO_ON -> {
          Resumption left = open.orElseThrow();
          Shelf then = shelf(left, screen);
          Sitting.Result result = goOn(run, left, then);
          yield end.say(result, left.now(journal), then, console);
        }
        case START_FRESH -> {
          open.ifPresent(Resumption::abandon);
          yield end.say(run.begin(past.isFirst()), shelf, console);
        }
        case KEEP -> {
          open.ifPresent(Resumption::keep);
          yield end.say(run.begin(past.isFirst()), shelf, console);
        }
        case LEAVE -> {
          open.ifPresent(Resumption::keep);
          yield ExitCode.DONE.number();
        }
        case INTERRUPT -> {
          open.ifPresent(Resumption::keep);
          yield ExitCode.INTERRUPTED.number();
        }
      };
    } catch (UncheckedIOException e) {
      throw new UserError("The keys cannot be read: " + e.getMessage() + ".", e);
    }
  }

  /** The decks that a sitting began with, whatever is chosen now. */
  private Shelf shelf(Resumption open, Screen screen) {
    Choice then = new Choice();
    then.decks.addAll(open.sat().session().started().options().decks());
    return Shelf.open(world, then, screen);
  }

  private static Sitting.Result goOn(DrillRun run, Resumption open, Shelf then) {
    try (var log = open.log()) {
      return run.goOn(open.sat(), log, then.bank());
    }
  }

  /** Whether to go on with what was left open. */
  private Resumption.Wish wish(Optional<Resumption> open, DrillRun run, Console console) {
    if (open.isEmpty()) {
      return Resumption.Wish.KEEP;
    }
    if (options.traces.resume) {
      return Resumption.Wish.GO_ON;
    }
    if (!open.get().suits(run.arguments())) {
      console.say(SittingLines.otherUnfinished(console.width()));
      return Resumption.Wish.KEEP;
    }
    if (options.traces.fresh) {
      return Resumption.Wish.START_FRESH;
    }
    LocalDate today = world.today();
    return options.course.stdin
        ? Resumption.Wish.KEEP
        : open.get().offer(console, Days.dayAndTime(open.get().sat().began(), today));
  }

  private Console console(Screen screen) {
    if (!options.course.stdin) {
      boolean still = options.course.clock == DrillOptions.ClockKind.STILL || Look.isDumb(world);
      return world.consoles().open(screen.ansi(), still);
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(world.in(), StandardCharsets.UTF_8));
    return new LineConsole(in, world.out(), screen.ansi(), screen.width());
  }
}
