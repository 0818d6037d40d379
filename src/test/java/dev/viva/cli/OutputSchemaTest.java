package dev.viva.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the commands print with {@code --format json} is what {@code scripts/output.schema.json}
 * tells. The documents are those of {@code src/test/resources/commands}, of which {@link
 * CommandsTest} shows that they are printed.
 */
class OutputSchemaTest {
  private static final Path SCHEMA = Path.of("scripts/output.schema.json");

  /** The documents, by the name of their definition. */
  private record Document(String name, String json) {}

  /** A schema that takes no field it does not name. */
  private static Schema strict(String name) throws IOException {
    String schema =
        Files.readString(SCHEMA, UTF_8)
            .replaceFirst("\\{", "{\"\\$ref\": \"#/\\$defs/" + name + "\",")
            .replaceAll(
                "(\"type\": (?:\"object\"|\\[\\s*\"object\",\\s*\"null\"\\s*\\]))",
                "$1, \"additionalProperties\": false");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  private static List<Document> documents() throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/commands"))) {
      for (Path file : files.sorted().toList()) {
        List<String> command = List.of();
        for (String line : Files.readAllLines(file, UTF_8)) {
          if (line.startsWith("$ ")) {
            command = List.of(line.split(" "));
          } else if (line.startsWith("{\"schema\":1,")) {
            documents.add(new Document(definition(command), line));
          }
        }
      }
    }
    return documents;
  }

  private static String definition(List<String> command) {
    String name = command.get(command.indexOf("viva") + 1);
    boolean isSession = name.equals("report") && !command.get(3).equals("--format");
    return isSession ? "session" : command.contains("--topics") ? "topics" : name;
  }

  @Test
  void everyDocumentIsAsTheSchemaSays() throws IOException {
    for (Document document : documents()) {
      Schema schema = strict(document.name());

      assertEquals(
          List.of(), schema.validate(document.json(), InputFormat.JSON), document.toString());
    }
  }

  @Test
  void everyCommandThatReportsIsThere() throws IOException {
    Set<String> names =
        documents().stream().map(Document::name).collect(Collectors.toCollection(TreeSet::new));

    assertEquals(
        Set.of(
            "list", "topics", "show", "search", "check", "daily", "report", "session", "doctor",
            "config"),
        names);
  }

  @Test
  void aDocumentWithoutAFieldOrWithAnUnknownOneIsNot() throws IOException {
    for (Document document : documents()) {
      Schema schema = strict(document.name());
      String unknown = document.json().replaceFirst("\"schema\":1", "\"schema\":1,\"new\":2");
      String without =
          document.json().replaceFirst("\"schema\":1,\"[^\"]+\":", "\"schema\":1,\"x\":");

      assertNotEquals(List.of(), schema.validate(unknown, InputFormat.JSON));
      assertNotEquals(List.of(), schema.validate(without, InputFormat.JSON));
    }
  }

  @Test
  void theReadmeNamesEveryField() throws IOException {
    String readme = Files.readString(Path.of("README.md"), UTF_8);
    int start = readme.indexOf("### JSON\n");
    String section = readme.substring(start, readme.indexOf("\n## ", start));
    Set<String> named = words(Pattern.compile("`([a-z_]+)`"), section);

    Set<String> fields =
        words(Pattern.compile("\"([a-z_]+)\": \\{"), Files.readString(SCHEMA, UTF_8));
    fields.removeAll(Set.of("properties", "items", "points", "question"));

    fields.removeAll(named);
    assertEquals(Set.of(), fields);
  }

  private static Set<String> words(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
