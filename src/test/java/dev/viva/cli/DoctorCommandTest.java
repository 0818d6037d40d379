package dev.viva.cli;

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

/** What it finds; how it says so is {@code DoctorLinesTest}. */
class DoctorCommandTest {
  @TempDir private Path folder;
  private SmallWorld world;

  @BeforeEach
  void setUpAWorld() {
    world = new SmallWorld(folder).withDecks();
  }

  @Test
  void beforeTheFirstDrillNothingIsThereAndNothingIsCreated() {
    Ran ran = world.run("doctor", "--format", "json");

    assertEquals(
        new Ran(
            0,
            """
            {"schema":1,"version":"0.1.0","machine":"Java 17.0.15, Linux amd64","columns":80,"places":[\
            {"name":"config","path":"/world/viva/config.properties","remark":"none, built-in values"},\
            {"name":"decks","path":"/world/viva/decks","remark":"not there yet"},\
            {"name":"decks","path":"/world/questions","remark":"shipped; 3 decks in all"},\
            {"name":"journal","path":"/world/viva/journal","remark":"not there yet"},\
            {"name":"reports","path":"/world/viva/reports","remark":"not there yet"},\
            {"name":"cache","path":"/world/viva/cache","remark":"not there yet"}],\
            "events":0,"sessions":0,"orphans":0,"troubles":[],"oddities":[]}
            """,
            ""),
        ran);
    assertEquals(false, Files.exists(world.path("viva")));
  }

  @Test
  void afterADrillItCountsEventsAndSessions() {
    drill();

    assertEquals("6 events, 1 session", place("journal"));
    assertEquals(
        List.of(6L, 1L, 0L),
        List.of(facts().number("events"), facts().number("sessions"), facts().number("orphans")));
  }

  @Test
  void linesThatCannotBeReadAreNamed() throws IOException {
    drill();
    Path journal = journal();
    Files.writeString(journal, Files.readString(journal) + "{\"v\":1");

    assertEquals(List.of(journal.getFileName() + ":7 is cut short"), facts().texts("troubles"));
    assertEquals(6, facts().number("events"));
  }

  @Test
  void questionsThatAreSetAsideAreCounted() {
    world.file("viva/decks/m.yaml", "viva: 1\ndeck: models\nquestions:\n- id: q\n");

    assertEquals("shipped; 3 decks in all, 1 question set aside: viva check", shipped());
  }

  @Test
  void gradesOfQuestionsThatAreGoneAreCounted() throws IOException {
    drill();
    Files.delete(world.path("questions/models.yaml"));

    assertEquals(1, facts().number("orphans"));
  }

  @Test
  void gradesOfADeckThatWasNamedByItsFileAreNotLost() {
    world.run("new", "./mine.yaml");
    world.types("", "2", "q").run("drill", "./mine.yaml", "--count", "1", "--stdin");

    assertEquals(0, facts().number("orphans"));
  }

  @Test
  void settingsThatAreUnknownOrRefusedAreTold() {
    world.file("viva/config.properties", "drill.levle = mid\ndrill.count = few\ndrill\n");

    assertEquals(
        List.of(
            "config.properties:3 is not 'key = value' and is left out",
            "config.properties:1: 'drill.levle' is unknown. Did you mean 'drill.level'?",
            "config.properties:2: drill.count: 'few' is not a whole number from 1 to 1,000,000"),
        facts().texts("oddities"));
  }

  @Test
  void aFileInPlaceOfTheJournalIsTold() {
    world.file("viva/journal", "");

    assertEquals("is not a folder: move it away", place("journal"));
    assertEquals(3, world.run("doctor").code());
  }

  @Test
  void aJournalThatCannotBeReadIsNotAnEmptyOne() throws IOException {
    Path journal = world.path("viva/journal");
    Files.createDirectories(journal.getParent());
    Files.createSymbolicLink(journal, journal);

    String why = "cannot be read: Too many levels of symbolic links";
    assertEquals(true, facts().texts("troubles").get(0).contains(why));
    assertEquals(3, world.run("doctor").code());
    assertEquals(3, world.run("report").code());
    assertEquals(true, world.run("report").err().contains(why));
    assertEquals(3, world.run().code());
  }

  @Test
  void aDeckThatHidesAShippedOneIsTold() throws IOException {
    world.copy("questions/models.yaml", "viva/decks/models.yaml");
    assertEquals(List.of(), facts().texts("oddities"));

    String text = Files.readString(world.path("questions/models.yaml"));
    world.file("viva/decks/models.yaml", text + "# mine\n");

    String told =
        "Deck 'models' is in /world/viva/decks/models.yaml and in /world/questions/models.yaml;"
            + " the first one counts";
    assertEquals(List.of(told), facts().texts("oddities"));
    String said = world.wide(100).run("doctor").out();
    assertEquals(
        told + ".", said.substring(said.indexOf("Deck 'models'")).strip().replace('\n', ' '));
  }

  @Test
  void filesThatDoNotSayThatTheyAreDecksAreNamed() {
    world.file("viva/decks/notes.yaml", "services: {}\n");

    assertEquals(
        List.of("/world/viva/decks/notes.yaml is passed over: it has no line 'viva: 1'"),
        facts().texts("oddities"));
  }

  private void drill() {
    world.types("", "3", "q").run("drill", "models", "--stdin", "--count", "2", "--no-report");
  }

  private JsonObject facts() {
    return JsonObject.parse(world.run("doctor", "--format", "json").out()).orElseThrow();
  }

  private String place(String name) {
    return facts().objects("places").stream()
        .filter(place -> place.text("name").equals(name))
        .findFirst()
        .orElseThrow()
        .text("remark");
  }

  private String shipped() {
    return facts().objects("places").get(2).text("remark");
  }

  private Path journal() throws IOException {
    try (var files = Files.list(world.path("viva/journal"))) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    }
  }
}
