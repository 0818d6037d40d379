package dev.viva.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisusedTest {
  private static final Path DECK = Path.of("src/test/resources/decks/sound/format.yaml");

  @TempDir Path folder;
  private Path cache;
  private Instant now = Instant.now().plus(Duration.ofHours(1));

  @BeforeEach
  void layOut() throws IOException {
    cache = Files.createDirectory(folder.resolve("cache"));
    for (String name : List.of("mine", "theirs")) {
      Files.createDirectory(folder.resolve(name));
      Files.copy(DECK, folder.resolve(name).resolve("format.yaml"));
    }
  }

  private Cache cache() {
    return new Cache(cache, "this build", Clock.fixed(now, ZoneOffset.UTC));
  }

  private Library.Contents read(String decks) {
    Map<String, String> environment =
        Map.of("VIVA_HOME", folder.toString(), "VIVA_DECKS", folder.resolve(decks).toString());
    Places places = Places.of(environment, folder, Optional.empty());
    return new Library(places, folder, Optional.of(cache())).read(List.of());
  }

  private Set<String> kept() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }

  private void leave(String name, int daysAgo) throws IOException {
    Path file = Files.writeString(cache.resolve(name), name);
    Files.setLastModifiedTime(file, FileTime.from(now.minus(Duration.ofDays(daysAgo))));
  }

  @Test
  void whatNobodyUsedForMonthsIsSweptAndNothingElse() throws IOException {
    leave("questions-0a", 121);
    leave("daily-0a", 121);
    leave("questions-0b.123.new", 2);
    leave("daily-123.new", 2);
    Set<String> old = kept();
    leave("questions-0c", 119);
    leave("daily-0c", 119);
    leave("questions-0d.123.new", 0);
    leave("classes-1-2-17.jsa", 900);
    leave("notes.txt", 900);
    Set<String> expected = kept();
    expected.removeAll(old);
    Files.createSymbolicLink(cache.resolve("questions-link"), folder.resolve("mine/format.yaml"));
    expected.add("questions-link");

    read("mine");

    Set<String> kept = kept();
    assertEquals(true, kept.containsAll(expected));
    kept.removeAll(expected);
    assertEquals(1, kept.size(), "and the index itself: " + kept);
  }

  @Test
  void anIndexThatIsReadStaysAndOthersGo() throws IOException {
    read("mine");
    Set<String> mine = kept();
    read("theirs");
    assertEquals(2, kept().size());

    for (int days = 0; days < 200; days += 10) {
      now = now.plus(Duration.ofDays(10));
      assertEquals(1, read("mine").decks().size());
    }

    assertEquals(mine, kept());
  }

  @Test
  void aStartInBetweenChangesNothing() throws IOException {
    read("mine");
    leave("daily-0a", 900);
    Set<String> before = kept();

    read("mine");

    assertEquals(before, kept());
  }

  /** As two processes do, each with an index of its own and the other's to sweep. */
  @Test
  void whoIsSweptAwayWhileReadingAnswersAllTheSame() throws Exception {
    Library.Contents truth = read("mine");
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Future<?> sweeping =
          two.submit(
              () -> {
                for (int i = 0; i < 200; i++) {
                  Instant later = now.plus(Duration.ofDays(130));
                  Disused.sweep(
                      new Cache(cache, "this build", Clock.fixed(later, ZoneOffset.UTC)),
                      cache.resolve("questions-of-nobody"));
                }
              });
      for (int i = 0; i < 200; i++) {
        assertEquals(truth, read("mine"));
      }
      sweeping.get();
    } finally {
      two.shutdownNow();
    }
  }
}
