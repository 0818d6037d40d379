package dev.viva.cli;

import dev.viva.journal.Entry;
import dev.viva.session.Sat;
import dev.viva.store.Journal;
import dev.viva.store.Recent;
import dev.viva.store.UserError;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was sat before, as far as it tells what to do next: the sittings that can go on, and the
 * last in which something was graded. It costs the same after a hundred sittings as after the
 * first.
 */
final class Past {
  private final Journal journal;
  private final Recent recent;
  private final List<Sat> latest;

  private Past(Journal journal, Recent recent) {
    this.journal = journal;
    this.recent = recent;
    this.latest = Sat.all(recent.entries());
  }

  static Past of(Journal journal) {
    return new Past(journal, journal.recent());
  }

  /** The same, with what {@link #last} tells at hand. */
  static Past withLast(Journal journal) {
    Past past = of(journal);
    past.recent.earlier().get();
    return past;
  }

  /** The past of who keeps none. */
  static Past none(Journal journal) {
    return new Past(journal, Recent.NONE);
  }

  /** The latest sittings in the order in which they began, those that can go on among them. */
  List<Sat> latest() {
    return latest;
  }

  /** Whether nothing was ever graded. */
  boolean isFirst() {
    return !recent.hasEarlier() && latest.stream().noneMatch(Sat::isWorthReporting);
  }

  /** The latest sitting in which something was graded. */
  Optional<Sat> last() {
    return all().stream().filter(Sat::isWorthReporting).reduce((one, later) -> later);
  }

  /** Files that could not be read, in clauses. */
  List<String> unreadable() {
    return recent.unreadable();
  }

  private List<Sat> all() {
    List<Entry> entries = new ArrayList<>(recent.entries());
    entries.addAll(recent.earlier().get());
    return Sat.all(Entry.inOrder(entries));
  }

  /** Keeps what the next command needs to know of all until now, where that can be. */
  static void remember(Journal journal, Instant now) {
    try {
      of(journal).remember(now);
    } catch (UserError | UncheckedIOException e) {
      // Then the next command reads more.
    }
  }

  /** The same of what is known here, when nothing was played since. */
  void remember(Instant now) {
    Set<String> open = new HashSet<>();
    Set<String> last = Set.of();
    for (Sat sat : all()) {
      if (sat.isToBeOffered(now)) {
        open.add(sat.id());
      } else if (sat.isWorthReporting()) {
        last = Set.of(sat.id());
      }
    }
    journal.remember(open, last);
  }
}
