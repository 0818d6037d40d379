package dev.viva;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever becomes of what was kept, or of that from which it was made: what is shown is what a
 * start without any cache shows.
 */
@Timeout(120)
class StaleIT {
  private static final Path HERE = Path.of(System.getProperty("java.home"));

  @TempDir private static Path world;
  private static Installation installed;
  private static StaleDecks unchanged;
  private static Path warm;
  private static Launch truth;
  @TempDir private Path folder;

  @BeforeAll
  static void installAndKeepAll() throws Exception {
    Files.setPosixFilePermissions(world, PosixFilePermissions.fromString("rwxr-xr-x"));
    unchanged = StaleDecks.in(world.resolve("unchanged"));
    for (StaleDecks.Change change : StaleDecks.Change.values()) {
      StaleDecks.in(world.resolve(change.name()));
    }
    installed = Installation.in(world);
    List<CompletableFuture<?>> archives = new ArrayList<>();
    for (Path java : Installation.javas()) {
      archives.add(later(() -> installed.makeArchive(java, unchanged.folder())));
    }
    archives.forEach(CompletableFuture::join);
    warm = installed.warmCache(HERE, unchanged.folder());
    truth = installed.answers(HERE, unchanged.folder(), world.resolve("no caches"));
  }

  /** What is said of these decks without any cache; with what was kept it must be the same. */
  private Launch truthAfter(Path decks) throws Exception {
    CompletableFuture<Launch> told =
        later(() -> installed.answers(HERE, decks, folder.resolve("caches")));
    Launch anew = installed.answers(HERE, decks, folder.resolve("none"));
    assertEquals(anew, told.join());
    return anew;
  }

  private static <T> CompletableFuture<T> later(Callable<T> launch) {
    return supplyAsync(
        () -> {
          try {
            return launch.call();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private List<Path> caches(Path from) throws Exception {
    return installed.copies(from, folder.resolve("caches"));
  }

  @Test
  void everyCommandShowsTheDeckAndWordsOfTheProgram() {
    assertEquals(new Launch(0, truth.out(), ""), truth);
    String[] parts = truth.out().split("exit 0\n", -1);
    assertEquals(6, parts.length);
    for (int i = 0; i < 5; i++) {
      assertTrue(parts[i].contains("old tides"), parts[i]);
      assertTrue(
          parts[i].matches("(?s).*(Answer: |About|Must say|is not written yet).*"), parts[i]);
    }
  }

  @Test
  void theArchivesAreUsed() throws Exception {
    for (Path java : Installation.javas()) {
      String source = installed.sourceOfProgram(java, unchanged.folder(), warm);

      assertTrue(source.contains("shared objects file"), java + ": " + source);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noChangeOfADeckGoesUnseen(StaleDecks.Change change) throws Exception {
    StaleDecks decks = new StaleDecks(world.resolve(change.name()));
    caches(installed.warmCache(HERE, decks.folder()));

    change.in(decks);

    assertNotEquals(truth, truthAfter(decks.folder()));
  }

  @Tag("soak")
  @Test
  void aDeckThatChangesTwiceInASecondIsReadTwice() throws Exception {
    StaleDecks decks = StaleDecks.in(folder.resolve("decks"));
    installed.answers(HERE, decks.folder(), folder.resolve("caches"));

    StaleDecks.Change.EDITED.in(decks);

    assertNotEquals(truth, truthAfter(decks.folder()));
  }

  @ParameterizedTest
  @EnumSource
  void noChangeOfThePackageGoesUnseen(PackageChange change) throws Exception {
    caches(warm);
    installed.setAside();
    try {
      change.in(installed);

      if (change.isSeen()) {
        assertNotEquals(truth, truthAfter(unchanged.folder()));
      } else {
        assertEquals(truth, installed.answers(HERE, unchanged.folder(), folder.resolve("caches")));
      }
    } finally {
      installed.putBack();
    }
  }

  @Tag("soak")
  @Test
  void aPackageThatWasMovedShowsTheSame() throws Exception {
    caches(warm);
    installed.setAside();
    try {
      Installation moved = installed.movedTo(world.resolve("moved"));

      assertEquals(truth, moved.answers(HERE, unchanged.folder(), folder.resolve("caches")));
    } finally {
      installed.putBack();
    }
  }

  @Tag("soak")
  @ParameterizedTest
  @MethodSource("dev.viva.Installation#javas")
  void whatOneJavaKeptIsNoTrapForAnother(Path java) throws Exception {
    caches(installed.warmCache(java, unchanged.folder()));

    for (Path asked : Installation.javas()) {
      assertEquals(truth, installed.answers(asked, unchanged.folder(), folder.resolve("caches")));
    }
  }

  @Tag("soak")
  @ParameterizedTest
  @EnumSource
  void noDamageOfWhatIsKeptIsSeen(CacheDamage damage) throws Exception {
    for (Path cache : caches(warm)) {
      damage.in(cache);
    }

    assertEquals(
        truth,
        installed.answers(damage.victim(), HERE, unchanged.folder(), folder.resolve("caches")));
  }

  @Tag("soak")
  @Test
  void twoAtOnceAreNotInEachOthersWay() throws Exception {
    StaleDecks decks = StaleDecks.in(folder.resolve("decks"));
    caches(warm);
    Path caches = folder.resolve("caches");

    var one = later(() -> installed.answers(HERE, decks.folder(), caches));
    var two = later(() -> installed.answers(HERE, decks.folder(), caches));

    assertEquals(truth, one.join());
    assertEquals(truth, two.join());
    assertEquals(truth, installed.answers(HERE, decks.folder(), caches));
  }
}
