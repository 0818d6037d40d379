package dev.viva.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.deck.Level;
import dev.viva.deck.QuestionId;
import dev.viva.journal.Checklist;
import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import dev.viva.journal.Options;
import dev.viva.session.Sat;
import dev.viva.store.Cache;
import dev.viva.store.Journal;
import dev.viva.store.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was remembered of the journal, the past is what the whole journal says it is. */
class PastTest {
  private static final int LIVES = 120;
  private static final int DEEDS = 25;
  private static final int HOUR = 60 * 60;

  @TempDir private Path folder;

  /** All that a command asks of the past. */
  private record Told(List<Sat> offered, boolean isFirst, Optional<Sat> last) {
    static Told by(Past past, Clock clock) {
      return new Told(
          past.latest().stream().filter(sat -> sat.isToBeOffered(clock.instant())).toList(),
          past.isFirst(),
          past.last());
    }
  }

  @Test
  void itIsTheSameAsWithoutACache() throws IOException {
    int remembered = 0;
    for (int seed = 0; seed < LIVES; seed++) {
      Life life = new Life(folder.resolve("life" + seed), new Random(seed));
      for (int deed = 0; deed < DEEDS; deed++) {
        String done = life.live();

        Told whole = Told.by(Past.of(life.journal(Optional.empty())), life.hours);
        Told recent = Told.by(Past.of(life.journal(life.cache())), life.hours);

        assertEquals(whole, recent, "seed " + seed + ", deed " + deed + ": " + done);
      }
      remembered += life.remembered;
    }
    assertTrue(remembered > LIVES, remembered + " times");
  }

  /** What may happen to a journal. */
  private static final class Life {
    private final Path home;
    private final Random random;
    private final Hours hours = new Hours(OffsetDateTime.parse("2026-11-26T14:12:00+01:00"));
    private int remembered;
    private int moved;

    Life(Path home, Random random) {
      this.home = home;
      this.random = random;
    }

    Optional<Cache> cache() {
      return Optional.of(new Cache(home.resolve("cache"), "this build", hours));
    }

    Journal journal(Optional<Cache> cache) {
      return new Journal(home.resolve("journal"), hours, random, cache);
    }

    String live() throws IOException {
      hours.pass(60);
      int deed = random.nextInt(12);
      if (deed < 4) {
        play(journal(cache()).begin());
        return "played";
      }
      if (deed < 6) {
        goOn();
        return "went on";
      }
      if (deed < 9) {
        Past.remember(journal(cache()), hours.instant());
        remembered++;
        return "remembered";
      }
      if (deed < 11) {
        hours.pass(random.nextInt(60) * HOUR);
        return "waited";
      }
      disturb();
      return "disturbed";
    }

    private void play(Log log) {
      try (log) {
        List<QuestionId> plan = List.of(new QuestionId("d", "a"), new QuestionId("d", "b"));
        log.append(
            new Event.Started(
                new Options(List.of(), false, false),
                1,
                "0.1.0",
                plan.stream().map(id -> new Event.Planned(id, "0123")).toList()));
        plan.forEach(id -> answer(log, id));
        finish(log);
      }
    }

    private void answer(Log log, QuestionId id) {
      if (random.nextInt(4) == 0) {
        return;
      }
      Checklist points = new Checklist(List.of("a point"), List.of());
      log.append(new Event.Asked(id, 1, "0123", "pca", Level.MID, 60, "Why?", points));
      log.append(new Event.Revealed(id, 1_000, 0, 0));
      Log.Receipt graded =
          log.append(new Event.Graded(id, Grade.SOLID, Grade.SOLID, List.of("a point"), 1, 1));
      if (random.nextInt(3) == 0) {
        log.append(new Event.Undone(graded.entry().seq()));
      }
    }

    private void finish(Log log) {
      if (random.nextInt(3) > 0) {
        log.append(new Event.Ended(Event.Ending.QUIT));
      }
    }

    private void goOn() {
      Journal journal = journal(cache());
      List<Sat> all = Sat.all(journal.read().entries());
      if (!all.isEmpty()) {
        Sat sat = all.get(random.nextInt(all.size()));
        try (Log log = journal.begin(sat.id()).orElseThrow()) {
          if (random.nextBoolean()) {
            takeBack(journal, sat.id(), log);
          } else {
            sat.session().present().forEach(id -> answer(log, id));
            finish(log);
          }
        }
      }
    }

    private static void takeBack(Journal journal, String sitting, Log log) {
      List<Entry> entries = new ArrayList<>(journal.read().entries());
      Collections.reverse(entries);
      for (Entry entry : entries) {
        if (entry.session().equals(sitting) && entry.event() instanceof Event.Graded) {
          log.append(new Event.Undone(entry.seq()));
        }
      }
    }

    private void disturb() throws IOException {
      List<Path> files = files();
      if (files.isEmpty()) {
        return;
      }
      Path file = files.get(random.nextInt(files.size()));
      String text = Files.readString(file);
      int middle = text.indexOf('\n', text.length() / 2) + 1;
      switch (random.nextInt(6)) {
        case 0 -> Files.writeString(file, text.substring(0, middle));
        case 1 -> Files.writeString(file, text.substring(middle));
        case 2 -> Files.writeString(file, text.substring(middle) + text);
        case 3 -> Files.write(file, "{\"v\":1,".getBytes(UTF_8), StandardOpenOption.APPEND);
        case 4 -> Files.move(file, file.resolveSibling("other" + ++moved + ".jsonl"));
        default -> Files.delete(file);
      }
    }

    private List<Path> files() throws IOException {
      List<Path> files = new ArrayList<>();
      if (Files.exists(home.resolve("journal"))) {
        try (Stream<Path> all = Files.list(home.resolve("journal"))) {
          all.filter(path -> path.toString().endsWith(".jsonl")).sorted().forEach(files::add);
        }
      }
      return files;
    }
  }
}
