package dev.viva.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of decks, which must never be anything else than what they say. */
class QuestionIndexTest {
  private static final Path DECK = Path.of("src/test/resources/decks/drill/basics.yaml");

  /** A clock by which every file of a test is old. */
  private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));

  @TempDir Path folder;
  private Path decks;
  private Cache cache;

  @BeforeEach
  void layOut() throws IOException {
    decks = Files.createDirectory(folder.resolve("decks"));
    cache = new Cache(folder.resolve("cache"), "this build", LATER);
    Files.copy(DECK, decks.resolve("basics.yaml"));
  }

  private Library library(Optional<Cache> with) {
    Map<String, String> environment =
        Map.of("VIVA_HOME", folder.toString(), "VIVA_DECKS", decks.toString());
    return new Library(Places.of(environment, folder, Optional.empty()), folder, with);
  }

  private Library.Contents indexed() {
    return library(Optional.of(cache)).read(List.of());
  }

  private Library.Contents read() {
    return library(Optional.empty()).read(List.of());
  }

  private Path index() throws IOException {
    try (Stream<Path> files = Files.list(cache.folder())) {
      List<Path> all = files.toList();
      assertEquals(1, all.size(), all.toString());
      return all.get(0);
    }
  }

  /** What a disk that is read-only or full, or a crash, leaves instead of the index. */
  private String stateOfIndex() throws IOException {
    return Stamp.of(index()).toString();
  }

  @Test
  void anUnchangedDeckIsNotReadAgain() throws IOException {
    indexed();
    String before = stateOfIndex();

    // What the index says of it now shows that the deck itself was not looked into.
    assertEquals(read(), indexed());
    assertEquals(before, stateOfIndex());
  }

  @Test
  void everyChangeOfADeckIsSeen() throws IOException {
    Path deck = decks.resolve("basics.yaml");
    String text = Files.readString(deck);
    indexed();

    // As long as before, and dated back: the change time gives it away.
    FileTime modified = Files.getLastModifiedTime(deck);
    Files.writeString(deck, text.replace("ridge", "ridgx"));
    Files.setLastModifiedTime(deck, modified);
    assertSeen(text, "ridgx");

    // Another file in its place.
    Path other = Files.writeString(folder.resolve("other"), text.replace("ridge", "ridgy"));
    Files.setLastModifiedTime(other, modified);
    Files.move(other, deck, StandardCopyOption.ATOMIC_MOVE);
    assertSeen(text, "ridgy");

    // A further deck, and none.
    Files.writeString(decks.resolve("more.yaml"), text.replace("deck: basics", "deck: more"));
    assertEquals(read(), indexed());
    assertEquals(2, indexed().decks().size());
    Files.delete(decks.resolve("more.yaml"));
    assertEquals(1, indexed().decks().size());
    Files.delete(deck);
    assertEquals(List.of(), indexed().decks());
  }

  private void assertSeen(String text, String word) {
    assertFalse(text.contains(word));
    assertTrue(indexed().toString().contains(word));
    assertEquals(read(), indexed());
  }

  /** Two changes within a tick of the file system's clock leave the same stamp. */
  @Test
  void aDeckAsYoungAsTheClockIsCoarseIsReadAgain() throws IOException {
    cache = new Cache(cache.folder(), cache.build(), Clock.systemUTC());
    indexed();
    String first = stateOfIndex();

    indexed();

    assertNotEquals(first, stateOfIndex());
  }

  @Test
  void anotherBuildBelievesNothing() throws IOException {
    indexed();
    String before = stateOfIndex();
    cache = new Cache(cache.folder(), "another build", LATER);

    assertEquals(read(), indexed());
    assertNotEquals(before, stateOfIndex());
  }

  @Test
  void damageAtAnyPlaceChangesNoAnswer() throws IOException {
    Random random = new Random(5);
    Files.delete(decks.resolve("basics.yaml"));
    Files.copy(Path.of("src/test/resources/decks/sound/format.yaml"), decks.resolve("small.yaml"));
    Library.Contents truth = read();
    indexed();
    byte[] sound = Files.readAllBytes(index());

    for (int i = 0; i < 1_000; i++) {
      byte[] damaged = sound.clone();
      int place = random.nextInt(damaged.length);
      damaged[place] ^= (byte) (1 + random.nextInt(255));
      Files.write(index(), damaged);

      assertEquals(truth, indexed(), "damaged at " + place);
    }
    for (int length = 0; length < sound.length; length += 1 + random.nextInt(400)) {
      Files.write(index(), Arrays.copyOf(sound, length));

      assertEquals(truth, indexed(), "cut to " + length);
    }
  }

  /** Questions are looked at long after the index was opened. */
  @Test
  void whatIsDamagedLaterComesOutOfTheDeckOrIsSaidToHaveChanged() throws IOException {
    Library.Contents truth = read();
    indexed();
    Library.Contents fromIndex = indexed();
    Library.Contents another = indexed();
    try (RandomAccessFile file = new RandomAccessFile(index().toFile(), "rw")) {
      file.write(new byte[(int) file.length()]);
    }

    assertEquals(truth, fromIndex);

    Path deck = decks.resolve("basics.yaml");
    Files.writeString(deck, Files.readString(deck).replace("ridge", "ridgx"));
    UserError error = assertThrows(UserError.class, another::toString);
    assertEquals("The deck " + deck + " has changed: begin again.", error.getMessage());
  }

  @Test
  void aCacheThatCannotBeWrittenIsNotInTheWay() throws IOException {
    Files.writeString(cache.folder(), "a file where a folder should be");

    assertEquals(read(), indexed());
    assertEquals("a file where a folder should be", Files.readString(cache.folder()));
  }

  /** To open a pipe waits for somebody who writes into it. */
  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPipeInItsPlaceIsAsGoodAsNone() throws IOException, InterruptedException {
    indexed();
    Path index = index();
    Files.delete(index);
    new ProcessBuilder("mkfifo", index.toString()).start().waitFor();

    assertEquals(read(), indexed());
    assertTrue(Files.isRegularFile(index()));
  }

  @Test
  void anIndexTwiceOpenIsWholeHoweverItIsWritten() throws IOException {
    QuestionIndex one = QuestionIndex.of(cache, List.of(decks));
    QuestionIndex two = QuestionIndex.of(cache, List.of(decks));
    Path deck = decks.resolve("basics.yaml");
    DeckRead first = read(one, deck);
    DeckRead second = read(two, deck);

    one.save();
    two.save();
    one.close();
    two.close();

    assertEquals(first, second);
    try (QuestionIndex after = QuestionIndex.of(cache, List.of(decks))) {
      assertEquals(first, read(after, deck));
    }
    index();
  }

  private static DeckRead read(QuestionIndex index, Path deck) throws IOException {
    try (Parsing parsing = new Parsing()) {
      return index.begin(deck, "shown", parsing).get();
    }
  }
}
