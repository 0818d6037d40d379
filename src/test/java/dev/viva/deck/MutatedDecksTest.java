package dev.viva.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Decks changed at random: whatever comes of it, only problems with places in the file. {@code
 * -Dviva.soak=50} tries fifty times as many.
 */
class MutatedDecksTest {
  private static final int TRIES = 20_000 * Integer.getInteger("viva.soak", 1);
  private static final long SEED = 20261121;
  private final Random random = new Random(SEED);

  @Test
  void makeProblemsWithPlacesAndNothingElse() throws IOException {
    Mutations mutations = new Mutations(random);
    int flawed = 0;
    for (int i = 0; i < TRIES; i++) {
      flawed += assertOnlyProblems(mutations.next(), "seed " + SEED + ", try " + i) ? 1 : 0;
    }

    assertTrue(flawed > TRIES / 2, flawed + " of " + TRIES + " had problems");
  }

  /** Whether there were any. */
  private static boolean assertOnlyProblems(String text, String name) {
    Reading reading;
    Effort effort = Effort.begin();
    try {
      reading = DeckParser.parse("d.yaml", text);
    } catch (RuntimeException e) {
      throw new AssertionError(name + ":\n" + text, e);
    }
    effort.assertSmall(name);
    assertPlaces(reading, text, name);
    boolean hasError = reading.problems().stream().anyMatch(Problem::isError);
    assertTrue(hasError || reading.setAside() == 0, name);
    assertTrue(hasError || !reading.isDeck() || reading.deck().isPresent(), name);
    return !reading.problems().isEmpty();
  }

  /** Each problem is at a place in the text, and says no control character. */
  private static void assertPlaces(Reading reading, String text, String name) {
    List<String> lines = text.lines().toList();
    for (Problem problem : reading.problems()) {
      assertTrue(problem.line() >= 1 && problem.column() >= 1, () -> name + ": " + problem);
      assertTrue(problem.line() <= lines.size() + 1, () -> name + ": " + problem);
      String line = problem.line() <= lines.size() ? lines.get(problem.line() - 1) : "";
      int length = line.codePointCount(0, line.length());
      assertTrue(problem.column() <= length + 1, () -> name + ": " + problem);
      assertTrue(problem.column() + problem.length() <= length + 2, () -> name + ": " + problem);
      assertEquals(line, problem.sourceLine(), name);
      assertTrue(
          isClean(problem.message()) && isClean(problem.cure()), () -> name + ": " + problem);
    }
  }

  private static boolean isClean(String message) {
    return message.codePoints().noneMatch(point -> point < ' ' || (point >= 0x7F && point < 0xA0));
  }

  @Test
  void makeProblemsWithPlacesAlsoOfBytesInAnyEncoding() throws IOException {
    Mutations mutations = new Mutations(random);
    List<String> charsets = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "UTF-32LE");
    for (int i = 0; i < TRIES / 10; i++) {
      String text = mutations.deck();
      String charset = charsets.get(random.nextInt(charsets.size()));
      byte[] bytes = text.getBytes(Charset.forName(charset));
      for (int changes = random.nextInt(4); changes > 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      String name = "seed " + SEED + ", bytes " + i;
      Effort effort = Effort.begin();
      Reading reading = DeckParser.parse("d.yaml", bytes);
      effort.assertSmall(name);
      assertPlaces(reading, Utf8.decode("d.yaml", bytes).text(), name);
    }
  }
}
