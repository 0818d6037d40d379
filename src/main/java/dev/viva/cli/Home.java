package dev.viva.cli;

import dev.viva.deck.Question;
import dev.viva.session.Sat;
import dev.viva.store.Journal;
import dev.viva.view.HomeLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What {@code viva} alone says: the past is one fact, the rest is tonight. */
final class Home {
  private final World world;
  private final Screen screen;

  Home(World world, Screen screen) {
    this.world = world;
    this.screen = screen;
  }

  void say() {
    Shelf shelf = Shelf.open(world, new Choice(), screen);
    int questions = shelf.chosen().size();
    Journal.Reading reading = world.journal().read();
    reading.unreadable().forEach(file -> screen.remark(file + "."));
    List<Sat> latestFirst = new ArrayList<>(Sat.all(reading.entries()));
    Collections.reverse(latestFirst);
    Optional<Sat> last = latestFirst.stream().filter(Sat::isWorthReporting).findFirst();
    if (last.isEmpty()) {
      screen.say(HomeLines.first(questions, screen.width()));
      return;
    }
    Optional<Sat> open =
        latestFirst.stream().filter(sat -> sat.isToBeOffered(world.clock().instant())).findFirst();
    LocalDate today = world.today().get();
    screen.say(HomeLines.again(last.get(), open, seconds(shelf), today, screen.width()));
  }

  /** The budgets of ten typical questions together. */
  private static int seconds(Shelf shelf) {
    return 10
        * (int)
            shelf.chosen().stream()
                .mapToInt(Question::seconds)
                .filter(s -> s < 300)
                .average()
                .orElse(90);
  }
}
