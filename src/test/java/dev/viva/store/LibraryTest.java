package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.viva.deck.Deck;
import dev.viva.deck.DeckParser;
import dev.viva.deck.Reading;
import dev.viva.deck.Topics;
import dev.viva.deck.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
  private static final String DECK =
      """
      viva: 1
      deck: %s
      questions:
      - id: q
        topic: t
        ask: %s
        answer: Because.
        points: [it is so, and not otherwise]
      """;

  @TempDir private Path home;

  @Test
  void allDecksAreOnesOwnAndThenTheShippedOnes() throws IOException {
    own("b.yaml", deck("mine", "Why?"));
    own("below/a.yml", deck("below", "Why?"));
    shipped("c.yaml", deck("basics", "Why?"));

    Library.Contents contents = read();

    assertEquals(List.of("mine", "below", "basics"), ids(contents));
    assertEquals(List.of(), contents.remarks());
  }

  @Test
  void whatIsNoDeckBlocksNothing() throws Exception {
    own("a.yaml", deck("mine", "Why?"));
    own("notes.txt", "questions: none");
    own("compose.yaml", "services: {}\n");
    own("broken.yaml", "viva: 1\ndeck: broken\nquestions:\n- id: q\n");
    own(".git/hidden.yaml", deck("hidden", "Why?"));
    own(".draft.yaml", deck("draft", "Why?"));
    Files.createDirectories(home.resolve("own/folder.yaml"));
    new ProcessBuilder("mkfifo", home.resolve("own/pipe.yaml").toString()).start().waitFor();
    Files.createSymbolicLink(home.resolve("own/gone.yaml"), home.resolve("nowhere"));

    Library.Contents contents = read();

    assertEquals(List.of("mine"), ids(contents));
    assertEquals(1, contents.setAside());
    assertEquals(
        List.of(home + "/own/compose.yaml is passed over: it has no line 'viva: 1'"),
        contents.passedOver());
    assertEquals(
        List.of(
            home + "/own/gone.yaml cannot be read: it is not there",
            home + "/own/pipe.yaml cannot be read: is not a regular file"),
        contents.remarks());
  }

  @Test
  void aFolderOrFileMayBeALinkAndACircleIsNotWalked() throws IOException {
    Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.yaml"), deck("mine", "Why?"));
    Files.createSymbolicLink(elsewhere.resolve("round"), elsewhere);
    Files.createSymbolicLink(home.resolve("own"), elsewhere);
    Path single = Files.writeString(home.resolve("single"), deck("single", "Why?"));
    Files.createSymbolicLink(elsewhere.resolve("b.yaml"), single);

    Library.Contents contents = read();

    assertEquals(List.of("mine", "single"), ids(contents));
    assertEquals(home + "/own/a.yaml", contents.decks().get(0).source());
  }

  @Test
  void ofTwoDecksWithOneIdTheNearerCountsAndEqualBytesAreOne() throws IOException {
    own("same.yaml", deck("same", "Why?"));
    own("mine.yaml", deck("basics", "Mine?"));
    shipped("same.yaml", deck("same", "Why?"));
    shipped("basics.yaml", deck("basics", "Why?"));

    Library.Contents contents = read();

    assertEquals(List.of("basics", "same"), ids(contents));
    assertEquals("Mine?", contents.decks().get(0).questions().get(0).ask());
    assertEquals(
        List.of(
            "Deck 'basics' is in %s/own/mine.yaml and in questions/basics.yaml; the first one counts"
                .formatted(home)),
        contents.remarks());
  }

  @Test
  void whatTakesLongToParseKeepsItsPlaceBeforeTheRest() throws IOException {
    StringBuilder many = new StringBuilder(deck("many", "Why?"));
    for (int number = 0; number < 500; number++) {
      many.append("- id: q%d\n  level: none\n".formatted(number));
    }
    own("0.yaml", many.toString());
    for (int number = 1; number < 9; number++) {
      own(number + ".yaml", deck("deck-" + number, "Why?") + "- id: q\n");
    }

    Library.Contents contents = read();

    List<Reading> one = new ArrayList<>();
    for (int number = 0; number < 9; number++) {
      Path file = home.resolve("own").resolve(number + ".yaml");
      one.add(DeckParser.parse(file.toString(), Files.readAllBytes(file)));
    }
    assertEquals(one, contents.readings());
  }

  @Test
  void aDeckWithoutASoundQuestionHidesNoOther() throws IOException {
    own("basics.yaml", "viva: 1\ndeck: basics\nquestions:\n- id: q\n");
    shipped("basics.yaml", deck("basics", "Why?"));

    assertEquals("questions/basics.yaml", read().decks().get(0).source());
    assertEquals(1, read("basics").setAside());
  }

  @Test
  void aNameIsAFileAFolderOrTheIdOfADeck() throws IOException {
    own("mine.yaml", deck("mine", "Why?"));
    shipped("basics.yaml", deck("basics", "Why?"));
    Files.writeString(home.resolve("named"), deck("named", "Why?"));
    Files.createDirectories(home.resolve("folder"));
    Files.writeString(home.resolve("folder/x.yaml"), deck("x", "Why?"));

    assertEquals(List.of("named", "x", "mine"), ids(read("mine", "named", "folder/")));
    assertEquals("folder/x.yaml", read("folder/").decks().get(0).source());
  }

  @Test
  void aNameThatIsNoneOfTheseGetsACure() throws IOException {
    shipped("evaluation.yaml", deck("evaluation", "Why?"));

    assertEquals(
        "No deck, file or folder 'evalution' here. Did you mean deck 'evaluation'?",
        complaint("evalution"));
    assertEquals(
        "No deck, file or folder 'xyz' here. viva list names the decks.", complaint("xyz"));
  }

  @Test
  void someOfWhatIsNamedCanBeReadWhereTheRestIsMissing() throws IOException {
    own("mine.yaml", deck("mine", "Why?"));
    Files.createDirectories(home.resolve("empty"));

    Library.Contents contents = readSome("mine", "gone.yaml", "empty/");

    assertEquals(List.of("mine"), ids(contents));
    assertEquals(
        List.of("No deck, file or folder 'gone.yaml' here. viva list names the decks."),
        contents.refusals());
    assertEquals(List.of("No deck was found in 'empty'"), contents.remarks());
  }

  @Test
  void aNamedFileHasToBeADeckThatCanBeRead() throws Exception {
    Files.writeString(home.resolve("notes.yaml"), "services: {}\n");
    new ProcessBuilder("mkfifo", home.resolve("pipe").toString()).start().waitFor();

    assertEquals(1, read("notes.yaml").problems().size());
    assertEquals("'pipe' cannot be read: is not a regular file.", complaint("pipe"));
    assertEquals("'/dev/zero' cannot be read: is not a regular file.", complaint("/dev/zero"));
  }

  @Test
  void topicsOfTheShippedDecksAreKnownOrNone() throws IOException {
    assertEquals(Topics.NONE, read().topics());

    shipped("topics.yaml", Files.readString(Path.of("src/test/resources/questions/topics.yaml")));
    assertEquals(Weight.CORE, read().topics().weight("roc-auc"));

    Files.write(home.resolve("questions/topics.yaml"), new byte[] {(byte) 0xff});
    assertEquals(Topics.NONE, read().topics());
  }

  private static String deck(String id, String ask) {
    return DECK.formatted(id, ask);
  }

  private void own(String name, String text) throws IOException {
    write(home.resolve("own").resolve(name), text);
  }

  private void shipped(String name, String text) throws IOException {
    write(home.resolve("questions").resolve(name), text);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }

  private Library.Contents read(String... names) {
    return library().read(List.of(names));
  }

  private Library.Contents readSome(String... names) {
    return library().readSome(List.of(names));
  }

  private Library library() {
    Map<String, String> environment =
        Map.of("VIVA_DECKS", home.resolve("own").toString(), "VIVA_HOME", home.toString());
    Places places = Places.of(environment, home, Optional.of(home.resolve("questions")));
    return new Library(places, home);
  }

  private String complaint(String name) {
    return String.valueOf(assertThrows(UserError.class, () -> read(name)).getMessage());
  }

  private static List<String> ids(Library.Contents contents) {
    return contents.decks().stream().map(Deck::id).toList();
  }
}
