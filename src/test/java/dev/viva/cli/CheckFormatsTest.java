package dev.viva.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.cli.SmallWorld.Ran;
import dev.viva.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code check} says to programs. Each format has a golden file in {@code
 * src/test/resources/check}; what was said instead is in {@code target/check}.
 */
class CheckFormatsTest {
  private static final String FLAWED =
      "viva: 1\ndeck: d\nquestions:\n- {id: q, topic: t, ask: \"\\e[2J?\", answer: b}\n";

  @TempDir Path folder;
  private SmallWorld world;

  @BeforeEach
  void copyTheFlawedDeck() {
    world = new SmallWorld(folder).copy("decks/flawed/mine.yaml", "here/mine.yaml");
  }

  @Test
  void sarifIsAsInTheFile() throws IOException {
    assertSaid("mine.sarif", "sarif");
  }

  @Test
  void workflowCommandsAreAsInTheFile() throws IOException {
    assertSaid("mine.github", "github");
  }

  private void assertSaid(String golden, String format) throws IOException {
    Ran ran = world.run("check", "mine.yaml", "--format", format);

    Files.createDirectories(Path.of("target/check"));
    Files.writeString(Path.of("target/check", golden), ran.out(), UTF_8);
    String told = Files.readString(Path.of("src/test/resources/check", golden), UTF_8);
    assertEquals(new Ran(1, told, ""), ran);
  }

  @Test
  void soundDecksHaveNoCommandsAndNoResults() {
    world.withDecks();

    assertEquals(new Ran(0, "", ""), world.run("check", "evaluation", "--format", "github"));
    JsonObject sarif = JsonObject.parse(sarif("evaluation")).orElseThrow();
    assertEquals(List.of(), sarif.objects("runs").get(0).objects("results"));
  }

  @Test
  void aFileNameEndsNoProperty() {
    world.file("here/a,b:c%d\ne.yaml", FLAWED);

    String commands = world.run("check", "a,b:c%d\ne.yaml", "--format", "github").out();

    assertEquals(
        """
        ::error file=a%2Cb%3Ac%25d%0Ae.yaml,line=4,col=4::'q' has no points; add points: with at \
        least two lines, one of them must:
        ::warning file=a%2Cb%3Ac%25d%0Ae.yaml,line=4,col=27::the character U+001B cannot be seen; \
        delete it; for a backslash in double quotes write two
        """,
        commands);
  }

  @Test
  void aFileNameIsWrittenAsAUri() {
    for (List<String> name :
        List.of(
            List.of("a b:c%d#?é.yaml", "a%20b%3Ac%25d%23%3F%C3%A9.yaml"),
            List.of("sub/Deck-1_(2).yaml", "sub/Deck-1_(2).yaml"))) {
      world.file("here/" + name.get(0), FLAWED);

      assertEquals(name.get(1), uri(sarif(name.get(0))));
    }
    String whole = world.path("here/sub/Deck-1_(2).yaml").toString();
    assertEquals("file:///world/here/sub/Deck-1_(2).yaml", uri(sarif(whole)));
  }

  @Test
  void theFormatMayBeWrittenInCapitals() {
    assertEquals(1, world.run("check", "mine.yaml", "--format", "SARIF").code());
    assertEquals(2, world.run("check", "mine.yaml", "--format", "xml").code());
  }

  private String sarif(String name) {
    return world.run("check", name, "--format", "sarif").out().strip();
  }

  private static String uri(String sarif) {
    return JsonObject.parse(sarif)
        .orElseThrow()
        .objects("runs")
        .get(0)
        .objects("results")
        .get(0)
        .objects("locations")
        .get(0)
        .object("physicalLocation")
        .object("artifactLocation")
        .text("uri");
  }

  /** Of two decks with one id only the nearer can be drilled. */
  @Test
  void allFormatsCountWhatCanBeDrilled() {
    world.withDecks();
    String nearer =
        """
        viva: 1
        deck: evaluation
        questions:
        - {id: q, topic: t, ask: a, answer: b, points: [c, d]}
        - {id: r, topic: t, ask: a, answer: b, points: [c, d]}
        """;
    world.file("viva/decks/evaluation.yaml", nearer);

    assertEquals("6 questions in 3 decks, no problems.\n", world.run("check").out());
    JsonObject json = JsonObject.parse(world.run("check", "--format", "json").out()).orElseThrow();
    assertEquals(6, json.number("questions"));
  }
}
