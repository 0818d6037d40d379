package dev.viva.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;

/**
 * The schema that editors use, and the parser, find the same questions wrong in every golden and
 * every shipped deck that is YAML at all.
 */
class DeckSchemaTest {
  private static final Path GOLDEN = Path.of("src/test/resources/decks");
  private static final Path SHIPPED = Path.of("questions");

  /** What a schema cannot say. */
  private static final Pattern BEYOND_A_SCHEMA =
      Pattern.compile(
          "is taken|already given|this entry of .* is empty|alias|YAML tags|needs quotes|not text|for a line break"
              + "|write \"~\" if you mean the word");

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(Files.readString(Path.of("questions/deck.schema.json"), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> findsWhatTheParserFinds() throws IOException {
    return Stream.concat(decks(GOLDEN), decks(SHIPPED))
        .map(file -> dynamicTest(file.toString(), () -> assertAgree(file)));
  }

  private static Stream<Path> decks(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("topics.yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static void assertAgree(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, UTF_8);
    List<Problem> errors =
        DeckParser.parse(file.toString(), bytes).problems().stream()
            .filter(Problem::isError)
            .toList();
    List<Error> violations;
    try {
      violations = SCHEMA.validate(text, InputFormat.YAML);
    } catch (JacksonException | IllegalArgumentException e) {
      assertFalse(errors.isEmpty(), "not YAML: " + e.getMessage());
      return;
    }

    List<Problem> sayable =
        errors.stream().filter(error -> !BEYOND_A_SCHEMA.matcher(error.toString()).find()).toList();
    Set<Integer> toldBySchema = flawedBySchema(violations);
    Set<Integer> told = flawedByParser(errors, text);
    Set<Integer> toldByBoth = flawedByParser(sayable, text);

    assertTrue(told.containsAll(toldBySchema), () -> "parser misses some of " + violations);
    assertTrue(toldBySchema.containsAll(toldByBoth), () -> "schema misses some of " + sayable);
  }

  /** The places of the flawed questions in the list, from 0; -1 stands for the rest of the file. */
  private static Set<Integer> flawedByParser(List<Problem> errors, String text) {
    SourceText source = new SourceText("d.yaml", text);
    List<ItemLines> items = ItemLines.of(source);
    Set<Integer> flawed = new TreeSet<>();
    for (Problem error : errors) {
      int start = source.startOf(error.line());
      int index = items.size() - 1;
      while (index >= 0 && !items.get(index).holds(start)) {
        index--;
      }
      flawed.add(index);
    }
    return flawed;
  }

  private static Set<Integer> flawedBySchema(List<Error> violations) {
    Set<Integer> flawed = new TreeSet<>();
    for (Error violation : violations) {
      NodePath place = violation.getInstanceLocation();
      boolean isInQuestion = place.getNameCount() > 1 && place.getElement(0).equals("questions");
      flawed.add(isInQuestion ? (int) place.getElement(1) : -1);
    }
    return flawed;
  }
}
