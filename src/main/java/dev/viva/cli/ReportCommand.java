package dev.viva.cli;

import dev.viva.deck.Bank;
import dev.viva.paper.SessionReport;
import dev.viva.session.Sat;
import dev.viva.store.Journal;
import dev.viva.view.ReportJson;
import dev.viva.view.ReportLines;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code viva report}: past sittings. */
final class ReportCommand implements Command {
  private final World world;
  private final Look look;

  private Optional<Integer> number = Optional.empty();
  private boolean last;
  private Format format = Format.TEXT;

  ReportCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of(this, "report", "list past sessions, print one again")
        .about("Past sessions, or the report of one of them; where it is piped, as Markdown.")
        .heading("What to show")
        .argument(
            "N",
            false,
            Integer.class,
            Numbers::session,
            "print the session of this number; the list shows them",
            typed -> number = Optional.of(typed))
        .flag("--last", "print the latest session", typed -> last = typed)
        .format(typed -> format = typed)
        .examples("viva report", "viva report --last > report.md", "viva report 3 --format json")
        .spec();
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    if (last && number.isPresent()) {
      screen.refuse(
          "--last is the latest session and " + number.get() + " another: leave one out.");
      return ExitCode.USAGE.number();
    }
    Journal.Reading reading = world.journal().read();
    reading.unreadable().forEach(file -> screen.remark(file + "."));
    List<Sat> all = Sat.all(reading.entries()).stream().filter(Sat::isWorthReporting).toList();
    boolean isList = !last && number.isEmpty();
    if (all.isEmpty() && !(isList && format == Format.JSON)) {
      if (!reading.unreadable().isEmpty()) {
        screen.refuse("Nothing else is in the journal. viva doctor says where it is.");
        return ExitCode.WORLD.number();
      }
      screen.refuse("Nothing was graded yet. viva drill begins.");
      return ExitCode.NOTHING.number();
    }
    if (!isList) {
      return print(screen, all, last ? all.size() : number.orElseThrow());
    }
    if (format == Format.JSON) {
      screen.document(ReportJson.list(all) + "\n");
    } else {
      screen.say(ReportLines.list(all, screen.width()));
    }
    return ExitCode.DONE.number();
  }

  private int print(Screen screen, List<Sat> all, int which) {
    if (which < 1 || which > all.size()) {
      screen.refuse("There is no session " + which + "; the latest is " + all.size() + ".");
      return ExitCode.NOTHING.number();
    }
    Sat sat = all.get(which - 1);
    if (format == Format.JSON) {
      screen.document(ReportJson.one(which, sat) + "\n");
    } else {
      Shelf shelf = Shelf.open(world, new Choice(), screen);
      say(screen, sat, new Bank(Elsewhere.decks(world, List.of(sat))).or(shelf.bank().decks()));
    }
    return ExitCode.DONE.number();
  }

  /** For a person laid out, for a program or a file in Markdown. */
  private void say(Screen screen, Sat sat, Bank bank) {
    if (world.streams().screen()) {
      screen.say(
          SessionReport.lines(sat.session(), sat.began(), sat.elapsedMs(), bank, screen.width()));
    } else {
      screen.document(SessionReport.markdown(sat.session(), sat.began(), sat.elapsedMs(), bank));
    }
  }
}
