package dev.viva.cli;

import dev.viva.play.Sitting;
import dev.viva.session.Sat;
import dev.viva.store.Journal;
import dev.viva.terminal.Console;
import dev.viva.terminal.LineConsole;
import dev.viva.view.Days;
import dev.viva.view.SittingLines;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code viva drill}: a rapid-fire round. */
@Command(name = "drill", description = "ask questions, time the answers, grade them by key points")
final class DrillCommand implements Callable<Integer> {
  private final World world;
  private final Look look;
  @Mixin private final Choice choice = new Choice();
  @Mixin private final DrillOptions options = new DrillOptions();

  DrillCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    if (!options.stdin && !(world.streams().keyboard() && world.streams().screen())) {
      screen.remark("A drill needs a terminal. To drive it from a file or pipe, add --stdin.");
      return ExitCode.USAGE.number();
    }
    Shelf shelf = Shelf.open(world, choice, screen);
    if (shelf.chosen().isEmpty() && !options.resume) {
      screen.remark(shelf.whyEmpty(choice));
      return ExitCode.NOTHING.number();
    }
    DrillEnd end = new DrillEnd(world, options);
    end.check();
    Journal journal = new Journal(world.places().journal(), world.clock(), world.random());
    List<Sat> past = options.noSave ? List.of() : Sat.all(journal.read().entries());
    Optional<Resumption> open =
        options.noSave ? Optional.empty() : Resumption.find(past, journal, world);
    if (options.resume && open.isEmpty()) {
      screen.remark("No unfinished drill is here to go on with.");
      return ExitCode.NOTHING.number();
    }
    try (Console console = console(screen)) {
      DrillRun run = new DrillRun(world, console, shelf, journal, choice, options);
      return switch (wish(open, run, console)) {
        case LEAVE -> ExitCode.DONE.number();
        case GO_ON -> end.say(goOn(run, open.orElseThrow()), shelf, console);
        case START_FRESH -> end.say(run.begin(isFirstEver(past)), shelf, console);
      };
    }
  }

  private static Sitting.Result goOn(DrillRun run, Resumption open) {
    try (var log = open.log()) {
      return run.goOn(open.sat(), log);
    }
  }

  /** Whether to go on with what was left open; the lock on it is given back if not. */
  private Resumption.Wish wish(Optional<Resumption> found, DrillRun run, Console console) {
    if (found.isEmpty()) {
      return Resumption.Wish.START_FRESH;
    }
    Resumption open = found.get();
    if (options.resume) {
      return Resumption.Wish.GO_ON;
    }
    Resumption.Wish wish = Resumption.Wish.START_FRESH;
    if (!open.suits(run.arguments())) {
      console.say(SittingLines.otherUnfinished(console.width()));
      open.log().close();
      return wish;
    }
    if (!options.stdin && !options.fresh) {
      wish = open.offer(console, Days.dayAndTime(open.sat().began(), today()));
    }
    switch (wish) {
      case START_FRESH -> {
        if (options.stdin && !options.fresh) {
          open.log().close();
        } else {
          open.abandon();
        }
      }
      case LEAVE -> open.log().close();
      case GO_ON -> {}
    }
    return wish;
  }

  private java.time.LocalDate today() {
    return java.time.LocalDate.now(world.clock());
  }

  private static boolean isFirstEver(List<Sat> past) {
    return past.stream().noneMatch(Sat::isWorthReporting);
  }

  private Console console(Screen screen) {
    if (!options.stdin) {
      boolean still = options.clock == DrillOptions.ClockKind.STILL || Look.isDumb(world);
      return world.consoles().open(screen.ansi(), still);
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(world.in(), StandardCharsets.UTF_8));
    return new LineConsole(in, world.out(), screen.ansi(), screen.width());
  }
}
