package dev.viva.cli;

import dev.viva.deck.Questions;
import dev.viva.deck.Traits;
import dev.viva.session.Sat;
import dev.viva.view.HomeLines;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code viva} alone: where one stands, which is one fact, and what to do tonight. */
final class VivaCommand implements Command {
  /** The budget of a typical question, where there is none to ask. */
  private static final int TYPICAL_SECONDS = 90;

  private final World world;
  private final Look look;

  VivaCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of(this, "viva", "")
        .about("Drill machine-learning interview questions in the terminal.")
        .examples("viva drill --topic roc-auc,pca", "viva daily --answer", "viva report --last")
        .with(look::addTo)
        .spec();
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    Meanwhile<Past> reading = Meanwhile.of(() -> Past.withLast(world.journal()));
    Choice everything = new Choice();
    Shelf shelf = Shelf.open(world, everything, screen);
    Past past = reading.get();
    past.unreadable().forEach(file -> screen.remark(file + "."));
    Optional<Sat> last = past.last();
    Instant now = world.clock().instant();
    Optional<Sat> open =
        past.latest().stream().filter(sat -> sat.isToBeOffered(now)).reduce((one, later) -> later);
    if (last.isEmpty()) {
      screen.say(HomeLines.first(shelf.chosen().size(), screen.width()));
    } else {
      int seconds = seconds(shelf.candidates(everything));
      screen.say(HomeLines.again(last.get(), open, seconds, world.today(), screen.width()));
    }
    past.remember(now);
    return ExitCode.DONE.number();
  }

  /** How long a drill of these questions takes that asks as many as when nobody says. */
  private static int seconds(Questions questions) {
    long all = 0;
    for (Map.Entry<Integer, Questions> some : questions.by(Traits::seconds).entrySet()) {
      all += some.getKey().longValue() * some.getValue().size();
    }
    long each = questions.isEmpty() ? TYPICAL_SECONDS : all / questions.size();
    return DrillOptions.Draw.COUNT * (int) each;
  }
}
