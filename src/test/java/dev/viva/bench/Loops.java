package dev.viva.bench;

import dev.viva.deck.Bank;
import dev.viva.deck.DeckParser;
import dev.viva.session.Sat;
import dev.viva.store.Cache;
import dev.viva.store.Journal;
import dev.viva.store.Library;
import dev.viva.store.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntSupplier;

/**
 * Times the loops inside that everything waits for, in one process and with the compiler warm:
 * parsing a deck, reading the question index, reading and folding a journal. Prints a Markdown
 * table; {@code scripts/bench --loops} runs it. Only rows of one run compare.
 */
public final class Loops {
  private static final int QUESTIONS = 10_000;
  private static final int FILES = 100;
  private static final int EVENTS = 10_000;
  private static final int WARM_UPS = 5;
  private static final int ROUNDS = 15;

  private final Path folder;
  private final Path decks;

  /** A clock by which the decks are old enough to be kept. */
  private final Clock later = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));

  private Loops(Path folder) {
    this.folder = folder;
    this.decks = folder.resolve("decks");
  }

  /**
   * Runs them.
   *
   * @param args an empty folder
   */
  public static void main(String[] args) throws IOException {
    Loops loops = new Loops(Path.of(args[0]).toAbsolutePath());
    Places places =
        Places.of(
            Map.of("VIVA_HOME", loops.folder.toString(), "VIVA_DECKS", loops.decks.toString()),
            loops.folder,
            Optional.empty());
    MadeUpDecks.write(loops.decks, QUESTIONS, FILES);
    Files.createDirectories(places.journal());
    MadeUpJournal.write(places.journal().resolve("madeup.jsonl"), EVENTS);
    System.out.println("| Loop | ms | µs each |");
    System.out.println("| --- | ---: | ---: |");
    loops.time("parse a deck, 100 questions", loops::parse, 100);
    loops.time("parse all, 10,000 questions on two threads", () -> loops.read(places), QUESTIONS);
    loops.time("read the index, 10,000 questions", () -> loops.index(places), QUESTIONS);
    loops.time("read the index and all texts", () -> loops.texts(places), QUESTIONS);
    loops.time("read and fold a journal, 10,000 events", () -> loops.journal(places), EVENTS);
  }

  private int parse() {
    return DeckParser.parse("a deck", bytes(decks.resolve("made-up-000.yaml")))
        .deck()
        .orElseThrow()
        .questions()
        .size();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private int read(Places places) {
    return new Library(places, folder).read(List.of()).decks().size();
  }

  private int index(Places places) {
    return indexed(places).questions().size();
  }

  private int texts(Places places) {
    return indexed(places).questions().stream().mapToInt(one -> one.ask().length()).sum();
  }

  private Bank indexed(Places places) {
    Optional<Cache> cache = Optional.of(new Cache(places.cache(), "this build", later));
    return new Bank(new Library(places, folder, cache).read(List.of()).decks());
  }

  private int journal(Places places) {
    return Sat.all(new Journal(places.journal(), later, new Random()).read().entries()).size();
  }

  /** The median of some rounds, after some that do not count; what a loop gives must not vary. */
  private void time(String name, IntSupplier loop, int count) {
    int given = loop.getAsInt();
    double[] ms = new double[ROUNDS];
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      int again = loop.getAsInt();
      double took = (System.nanoTime() - begin) / 1e6;
      if (again != given) {
        throw new IllegalStateException(name + " gave " + given + " and then " + again);
      }
      ms[Math.max(0, round)] = took;
    }
    Arrays.sort(ms);
    double median = ms[ROUNDS / 2];
    System.out.printf(Locale.ROOT, "| %s | %.1f | %.2f |%n", name, median, median * 1e3 / count);
  }
}
