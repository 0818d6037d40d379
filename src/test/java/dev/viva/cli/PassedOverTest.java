package dev.viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.cli.SmallWorld.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that do not say that they are decks block nothing, and are told to those who ask. */
class PassedOverTest {
  private static final String TOLD =
      "viva: /world/viva/decks/notes.yaml is passed over: it has no line 'viva: 1'.\n";

  @TempDir private Path folder;
  private SmallWorld world;

  @BeforeEach
  void putAFileAmongTheOwnDecks() {
    world = new SmallWorld(folder).withDecks().file("viva/decks/notes.yaml", "services: {}\n");
  }

  @Test
  void theyAreToldToWhoAsksForMore() {
    assertEquals("", world.run("list").err());
    assertEquals(TOLD, world.run("list", "-v").err());
    assertEquals(TOLD, world.run("check", "-v").err());
    assertEquals("5 questions in 3 decks, no problems.\n", world.run("check", "-v").out());
  }

  @Test
  void aDeckThatCannotBeReadHidesNoOtherOfItsNameAndIsTold() {
    world.file("viva/decks/models.yaml", "viva: 1\ndeck: models\nquestions: [\n");

    Ran ran = world.run("list", "--level", "senior");

    assertEquals("viva: 1 file is set aside because of mistakes: viva check\n", ran.err());
    assertEquals("models", ran.out().lines().toList().get(2).substring(0, 6));
  }

  @Test
  void aFolderOfNothingElseHoldsNoDeck() {
    Ran ran = world.run("check", "../viva/decks");

    assertEquals(new Ran(4, "", "viva: No deck was found in '../viva/decks'.\n"), ran);
  }

  @Test
  void aFileThatCannotBeReadIsNoDeckInOrder() throws IOException {
    Files.createSymbolicLink(world.path("questions/gone.yaml"), Path.of("/nowhere"));

    Ran ran = world.run("check");

    assertEquals(3, ran.code());
    assertEquals("viva: /world/questions/gone.yaml cannot be read: it is not there.\n", ran.err());
    assertEquals(0, world.run("list").code());
  }

  @Test
  void aFolderThatIsSetAndNotThereIsToldByWhateverReadsDecks() {
    world.with("VIVA_DECKS", world.path("nope") + ":" + world.path("questions/models.yaml"));

    String told =
        """
        viva: /world/nope is not there; create it, or set VIVA_DECKS to another.
        viva: /world/questions/models.yaml is no folder; create it, or set VIVA_DECKS to another.
        """;
    assertEquals(told, world.run("list").err());
    assertEquals(told, world.run("check").err());
    assertEquals(told, world.run("sheet", "--count", "1").err());
    assertEquals(told, world.run("daily").err());
    assertEquals(told, world.types("q").run("drill", "--stdin").err());
    assertEquals("", world.run("list", "-q").err());
    assertEquals("", world.run("list", "../questions").err());
    assertEquals("", world.run("complete", "drill", "").err());
  }

  @Test
  void aDeckWithoutQuestionsIsNamedWithWhatToDo() {
    world.file("here/empty.yaml", "viva: 1\ndeck: mine\nquestions:\n");

    String told =
        "viva: There are no questions in 'empty.yaml'. viva check empty.yaml says what to do.\n";
    assertEquals(new Ran(4, "", told), world.run("drill", "--stdin", "empty.yaml"));
    assertEquals(new Ran(4, "", told), world.run("list", "empty.yaml"));
  }

  @Test
  void theStandardFolderNeedNotBeThere() {
    assertEquals("", new SmallWorld(folder.resolve("other")).withDecks().run("list").err());
  }
}
