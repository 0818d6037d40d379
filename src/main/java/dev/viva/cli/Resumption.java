package dev.viva.cli;

import dev.viva.journal.Event;
import dev.viva.session.Sat;
import dev.viva.store.Journal;
import dev.viva.store.Log;
import dev.viva.terminal.Console;
import dev.viva.terminal.Key;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.view.LiveWords;
import dev.viva.view.SavedLines;
import java.util.List;
import java.util.Optional;

/**
 * A sitting that was left open and that no other process plays.
 *
 * @param log its log, whose lock this process holds now
 */
record Resumption(Sat sat, Log log) {

  /** What the person wants of it. */
  enum Wish {
    GO_ON,
    /** Begin another sitting; this one will not be offered again. */
    START_FRESH,
    /** Begin another sitting; this one stays open. */
    KEEP,
    /** Begin nothing. */
    LEAVE,
    /** Begin nothing, as Ctrl-C ends any command. */
    INTERRUPT
  }

  /** The latest sitting that can go on. */
  static Optional<Resumption> find(List<Sat> past, Journal journal, World world) {
    for (int i = past.size() - 1; i >= 0; i--) {
      Sat sat = past.get(i);
      if (sat.isToBeOffered(world.clock().instant())) {
        Optional<Log> log = journal.begin(sat.id());
        if (log.isPresent()) {
          return log.map(free -> new Resumption(sat, free));
        }
      }
    }
    return Optional.empty();
  }

  /** True when there are unfinished sittings, and others play them. */
  static boolean isUnderWay(List<Sat> past, World world) {
    return past.stream().anyMatch(sat -> sat.isToBeOffered(world.clock().instant()));
  }

  /** The sitting as it stands in the journal now. */
  Sat now(Journal journal) {
    return Sat.all(journal.read().entries()).stream()
        .filter(other -> other.id().equals(sat.id()))
        .findFirst()
        .orElse(sat);
  }

  /** True when it is about the questions that these arguments choose; none choose any. */
  boolean suits(List<String> arguments) {
    return arguments.isEmpty() || arguments.equals(sat.session().started().options().selection());
  }

  /** Asks whether to go on. */
  Wish offer(Console console, String when) {
    console.dropPending();
    console.say(SavedLines.unfinished(sat.session(), when, console.width()));
    while (true) {
      Key key = console.key(new Offer());
      if (key instanceof Key.Enter) {
        return Wish.GO_ON;
      }
      if (key.equals(new Key.Sign('f'))) {
        return Wish.START_FRESH;
      }
      if (key instanceof Key.Interrupt) {
        return Wish.INTERRUPT;
      }
      if (!(key instanceof Key.Sign sign) || sign.character() == 'q') {
        return Wish.LEAVE;
      }
    }
  }

  /** Gives it back, open as it was. */
  void keep() {
    log.close();
  }

  /** It will not be offered again. */
  void abandon() {
    log.append(new Event.Ended(Event.Ending.ABANDONED));
    log.close();
  }

  private record Offer() implements Console.Live {
    private static final LiveWords WORDS =
        new LiveWords(
            Text.EMPTY,
            Text.of("Enter go on", Meaning.MUTED),
            List.of("f start a fresh one", "q leave"),
            List.of("f fresh", "q leave"));

    @Override
    public String state() {
      return "offer";
    }

    @Override
    public Text line(int width) {
      return WORDS.line(width);
    }

    @Override
    public Text keys() {
      return WORDS.line(Integer.MAX_VALUE);
    }

    @Override
    public Optional<Text> notice() {
      return Optional.empty();
    }
  }
}
