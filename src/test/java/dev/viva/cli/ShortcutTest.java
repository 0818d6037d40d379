package dev.viva.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.terminal.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The short way says what the whole command says, or nothing. */
class ShortcutTest {
  private static final int DAY = 24 * 60 * 60;

  @TempDir Path folder;
  private SmallWorld world;

  @BeforeEach
  void ship() {
    world = new SmallWorld(folder).withDecks().cached("this build");
  }

  private Optional<String> shortcut(String... args) {
    World now = world.world();
    long millis = now.clock().millis();
    return Shortcut.answer(
            args, now.environment(), now.places(), now.cache(), now.streams(), millis, Cli.class)
        .map(bytes -> new String(bytes, UTF_8));
  }

  private String whole(String... args) {
    SmallWorld.Ran ran = world.run(args);
    assertEquals(0, ran.code());
    return ran.out();
  }

  /** What the whole command says with an option that changes nothing but the way. */
  private String truth() {
    return whole("daily", "--format", "text");
  }

  private Path almanac() throws IOException {
    try (Stream<Path> files = Files.list(world.path("viva/cache"))) {
      return files.filter(file -> file.toString().contains("daily-")).findFirst().orElseThrow();
    }
  }

  private void assertTheSameFor(int days) {
    for (int day = 0; day < days; day++) {
      if (shortcut("daily").isEmpty()) {
        whole("daily");
      }
      assertEquals(Optional.of(truth()), shortcut("daily"));
      world.wait(DAY);
    }
  }

  @Test
  void itSaysTheSameOverAYear() {
    assertTheSameFor(366);
  }

  @Test
  void itSaysTheSameInColourAndOnANarrowScreen() {
    world.wide(40).with("TERM", "xterm").on(new Streams(true, true, 0));

    whole("daily");

    assertTrue(shortcut("daily").orElseThrow().contains("\u001b[1m"));
    assertTheSameFor(366);
  }

  @Test
  void nothingIsWorkedOutTwiceOnADayThatWasWrittenAhead() {
    whole("daily");

    for (int day = 0; day < 100; day++) {
      assertEquals(Optional.of(truth()), shortcut("daily"));
      world.wait(DAY);
    }
    assertEquals(Optional.empty(), shortcut("daily"));
  }

  @Test
  void theVersionIsTheSame() {
    // These classes are in no jar, which would know the version.
    assertEquals(Optional.of("viva unpackaged\n"), shortcut("--version"));
    assertEquals(Optional.of("viva unpackaged\n"), shortcut("-V"));
    assertEquals("viva 0.1.0\n", whole("--version"));
    assertEquals("viva 0.1.0\n", whole("-V"));
  }

  @Test
  void withAnyOtherArgumentTheWholeCommandSpeaks() {
    whole("daily");

    assertEquals(Optional.empty(), shortcut());
    assertEquals(Optional.empty(), shortcut("list"));
    assertEquals(Optional.empty(), shortcut("daily", "--answer"));
    assertEquals(Optional.empty(), shortcut("--color", "never", "daily"));
  }

  @Test
  void nothingOldIsSaidOnceAnythingHasChanged() throws IOException {
    Path deck = world.path("questions/evaluation.yaml");
    String text = Files.readString(deck);
    List<Runnable> changes =
        List.of(
            () -> world.file("questions/evaluation.yaml", text.replace("ask: ", "ask: Well, ")),
            () -> world.copy("decks/drill/basics.yaml", "questions/basics.yaml"),
            () -> world.copy("decks/drill/more.yaml", "viva/decks/more.yaml"),
            () -> world.copy("decks/drill/more.yaml", "elsewhere/more.yaml"),
            () -> world.with("VIVA_DECKS", world.path("elsewhere").toString()),
            () -> world.file("elsewhere/further/more.yaml", text.replace("deck: e", "deck: f")),
            () -> world.file("viva/config.properties", ""),
            () -> world.wide(60),
            () -> world.with("FORCE_COLOR", "1"),
            () -> world.with("TERM", "dumb"),
            () -> world.cached("another build"));

    for (Runnable change : changes) {
      whole("daily");
      assertEquals(Optional.of(truth()), shortcut("daily"));
      change.run();

      Optional<String> said = shortcut("daily");

      assertTrue(said.isEmpty() || said.get().equals(truth()), said.toString());
    }
  }

  /**
   * Of the decks, whichever is the day's: its text in other letters, its size and time as before.
   */
  @Test
  void noChangeOfTheDaysDeckGoesUnseenThatLeavesSizeAndTime() throws IOException {
    for (int day = 0; day < 10; day++) {
      for (String name : List.of("evaluation", "fundamentals", "models")) {
        whole("daily");
        Path deck = world.path("questions/" + name + ".yaml");
        FileTime time = Files.getLastModifiedTime(deck);
        Files.writeString(
            deck, Files.readString(deck).replaceAll("(ask: +(?:[|]\\s+)?)\\w", "$1" + day));
        Files.setLastModifiedTime(deck, time);

        Optional<String> said = shortcut("daily");

        assertTrue(said.isEmpty() || said.get().equals(truth()), name + " " + said);
      }
      world.wait(DAY);
    }
  }

  /** Of the decks that are not the day's, which are looked at less closely. */
  @Test
  void noNewTimeOfAnyDeckGoesUnseen() throws IOException {
    for (String name : List.of("evaluation", "fundamentals", "models")) {
      whole("daily");
      Files.setLastModifiedTime(world.path("questions/" + name + ".yaml"), FileTime.fromMillis(0));

      assertEquals(Optional.empty(), shortcut("daily"), name);
    }
  }

  @Test
  void whatIsRemarkedIsRemarkedEveryTime() {
    world.file("questions/broken.yaml", "viva: 1\ndeck: broken\nquestions:\n- id: a\n");

    SmallWorld.Ran first = world.run("daily");

    assertTrue(first.err().contains("set aside"), first.err());
    assertEquals(Optional.empty(), shortcut("daily"));
    assertEquals(first, world.run("daily"));
  }

  /** To open a pipe waits for somebody who writes into it. */
  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPipeInItsPlaceIsAsGoodAsNone() throws IOException, InterruptedException {
    whole("daily");
    Path almanac = almanac();
    Files.delete(almanac);
    new ProcessBuilder("mkfifo", almanac.toString()).start().waitFor();

    assertEquals(Optional.empty(), shortcut("daily"));
    assertEquals(truth(), whole("daily"));
    assertEquals(Optional.of(truth()), shortcut("daily"));
  }

  @Test
  void damageAtAnyPlaceLetsNothingWrongBeSaid() throws IOException {
    Random random = new Random(5);
    String truth = whole("daily");
    byte[] sound = Files.readAllBytes(almanac());

    for (int i = 0; i < 1_000; i++) {
      byte[] damaged = sound.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
      Files.write(almanac(), damaged);

      assertEquals(Optional.empty(), shortcut("daily"));
    }
    assertEquals(truth, whole("daily"));
    assertEquals(Optional.of(truth), shortcut("daily"));
  }
}
