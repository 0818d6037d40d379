package dev.viva.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.viva.deck.DeckParser;
import dev.viva.deck.Reading;
import dev.viva.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Decks and what a check says of them. To add a case, add a deck to {@code sound}, or to {@code
 * flawed} together with {@code NAME.problems.txt}; when that differs, what was said instead is in
 * {@code target/golden}.
 */
class GoldenDecksTest {
  private static final Path DECKS = Path.of("src/test/resources/decks");

  @TestFactory
  Stream<DynamicTest> soundDecksHaveNoProblems() throws IOException {
    return decks("sound")
        .map(
            deck ->
                dynamicTest(
                    deck.getFileName().toString(),
                    () -> assertTrue(said(deck).endsWith(", no problems.\n"), said(deck))));
  }

  @TestFactory
  Stream<DynamicTest> flawedDecksAreToldWhatIsWrong() throws IOException {
    return decks("flawed")
        .map(deck -> dynamicTest(deck.getFileName().toString(), () -> assertToldAsExpected(deck)));
  }

  private static void assertToldAsExpected(Path deck) throws IOException {
    String name = deck.getFileName().toString().replace(".yaml", ".problems.txt");
    Path actual = Path.of("target/golden").resolve(name);
    Files.createDirectories(actual.getParent());
    Files.writeString(actual, said(deck), UTF_8);

    assertEquals(
        Files.readString(deck.resolveSibling(name), UTF_8), Files.readString(actual, UTF_8));
  }

  private static String said(Path deck) throws IOException {
    Reading reading = DeckParser.parse(deck.getFileName().toString(), Files.readAllBytes(deck));
    return CheckLines.of(reading.problems(), reading.deck().stream().toList(), List.of(reading), 80)
        .stream()
        .map(Text::plain)
        .collect(joining("\n", "", "\n"));
  }

  private static Stream<Path> decks(String folder) throws IOException {
    try (Stream<Path> files = Files.list(DECKS.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }
}
