package dev.viva.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.viva.deck.Bank;
import dev.viva.deck.Question;
import dev.viva.store.Library;
import dev.viva.store.Places;
import dev.viva.terminal.Ansi;
import dev.viva.terminal.LineConsole;
import dev.viva.text.Text;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckEditorTest {
  private static final String DECK =
      """
      viva: 1
      deck: small
      questions:
      - id: one
        topic: t
        ask: What is one?
        answer: The first.
        points: [first, second]
      - id: two
        topic: t
        ask: What is two?
        answer: The second.
        points: [first, second]
      """;

  @TempDir private Path folder;
  private Path own;
  private Path shipped;
  private Places places;

  @BeforeEach
  void layOut() throws IOException {
    own = folder.resolve("own");
    shipped = Files.createDirectory(folder.resolve("shipped"));
    Map<String, String> environment = Map.of("VIVA_DECKS", own.toString());
    places = Places.of(environment, folder, Optional.of(shipped));
    editor("nano");
  }

  /** A program of this name that keeps what it is told and saves what was edited. */
  private Path editor(String name) throws IOException {
    Path script = folder.resolve(name);
    Files.writeString(
        script,
        """
        #!/bin/sh
        printf '%s\\n' "$@" > "${0%/*}/arguments"
        for file in "$@"; do :; done
        cp "${0%/*}/edited" "${file%:[0-9]*}"
        """);
    return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void theEditorOpensTheDeckWhereTheQuestionBegins() throws IOException {
    Path deck = Files.writeString(folder.resolve("a deck.yaml"), DECK);
    willSave(DECK);

    Editor.Result result = edit(deck, "");

    assertEquals(List.of("+9", deck.toString()), Files.readAllLines(folder.resolve("arguments")));
    assertEquals(List.of(), result.said());
  }

  @Test
  void everyEditorIsToldTheLineInItsOwnWords() throws IOException {
    Path deck = Files.writeString(folder.resolve("a deck.yaml"), DECK);
    willSave(DECK);

    assertEquals(List.of("+9", deck.toString()), told("vi", "", deck));
    assertEquals(List.of("+9", deck.toString()), told("vim.tiny", "", deck));
    assertEquals(List.of("-nw", "+9", deck.toString()), told("emacs", " -nw", deck));
    assertEquals(List.of("--wait", "--goto", deck + ":9"), told("code", " --wait", deck));
    assertEquals(List.of("-w", deck + ":9"), told("subl", " -w", deck));
    assertEquals(List.of(deck + ":9"), told("hx", "", deck));
    assertEquals(List.of("-f", deck.toString()), told("unknown", " -f", deck));
  }

  /** What an editor of this name gets to hear. */
  private List<String> told(String name, String options, Path deck) throws IOException {
    edit(deck, "", "'" + editor(name) + "'" + options);
    return Files.readAllLines(folder.resolve("arguments"));
  }

  @Test
  void whatWasEditedIsReadAgain() throws IOException {
    Path deck = Files.writeString(folder.resolve("deck.yaml"), DECK);
    willSave(DECK.replace("What is two?", "What is 2?"));

    Editor.Result result = edit(deck, "");

    assertEquals(List.of("What is one?", "What is 2?"), asks(result.bank()));
  }

  @Test
  void whatIsBrokenOrGoneKeepsItsOldText() throws IOException {
    Path deck = Files.writeString(folder.resolve("deck.yaml"), DECK);
    willSave(DECK.substring(0, DECK.indexOf("- id: two")).replace("answer:", "anwser:"));

    Editor.Result result = edit(deck, "");

    List<String> said = result.said().stream().map(Text::plain).toList();
    assertEquals(List.of("What is one?", "What is two?"), asks(result.bank()));
    assertEquals(deck + ":7:3: error: unknown key 'anwser'", said.get(0));
    assertEquals("  What cannot be read stays as it was.", said.get(said.size() - 1));
  }

  @Test
  void decksThatComeWithVivaAreCopiedFirst() throws IOException {
    Path deck = Files.writeString(shipped.resolve("deck.yaml"), DECK);
    willSave(DECK.replace("What is two?", "What is 2?"));

    Editor.Result result = edit(deck, "\n");

    assertEquals(DECK, Files.readString(deck));
    assertEquals(
        Files.readString(folder.resolve("edited")), Files.readString(own.resolve("deck.yaml")));
    assertEquals(List.of("What is one?", "What is 2?"), asks(result.bank()));
  }

  @Test
  void nothingIsCopiedAgainstAWish() throws IOException {
    Path deck = Files.writeString(shipped.resolve("deck.yaml"), DECK);

    Editor.Result result = edit(deck, "n\n");

    assertEquals(List.of("What is one?", "What is two?"), asks(result.bank()));
    assertFalse(Files.exists(own));
  }

  @Test
  void noCopyReplacesAFileThatIsThere() throws IOException {
    Path deck = Files.writeString(shipped.resolve("deck.yaml"), DECK);
    Path mine = Files.writeString(Files.createDirectory(own).resolve("deck.yaml"), "mine");

    Editor.Result result = edit(deck, "\n");

    assertEquals("mine", Files.readString(mine));
    assertEquals(
        mine + " is there already. Edit that one, or move it away.",
        String.join(" ", result.said().stream().map(line -> line.plain().strip()).toList()));
  }

  @Test
  void editorsThatFailAreTold() throws IOException {
    Path deck = Files.writeString(folder.resolve("deck.yaml"), DECK);

    Editor.Result result = edit(deck, "", "exit 7;");

    assertEquals(List.of(Text.of("  exit ended with code 7.")), result.said());
  }

  @Test
  void theEnvironmentNamesTheEditor() {
    assertEquals("vi", name(Map.of("VISUAL", " ", "EDITOR", "")));
    assertEquals("nano", name(Map.of("VISUAL", "", "EDITOR", "nano")));
    assertEquals("vim", name(Map.of("VISUAL", "/usr/bin/vim -u NONE", "EDITOR", "nano")));
    assertEquals("vim", name(Map.of("VISUAL", "'/usr/bin/vim' -u NONE")));
  }

  @Test
  void aCopyThatNoEditorOpenedIsRemoved() throws IOException {
    Path deck = Files.writeString(shipped.resolve("deck.yaml"), DECK);

    Editor.Result result = edit(deck, "\n", "no-such-editor");

    String why = "  no-such-editor is not installed. Name another editor: export EDITOR=nano";
    assertEquals(List.of(Text.of(why)), result.said());
    assertFalse(Files.exists(own.resolve("deck.yaml")));
  }

  private String name(Map<String, String> environment) {
    return DeckEditor.of(environment, places, folder).name();
  }

  /** What the editor leaves behind. */
  private void willSave(String deck) throws IOException {
    Files.writeString(folder.resolve("edited"), deck);
  }

  private Editor.Result edit(Path deck, String answer) {
    return edit(deck, answer, "'" + folder.resolve("nano") + "'");
  }

  /** Edits the second question of a deck. */
  private Editor.Result edit(Path deck, String answer, String command) {
    Bank bank = new Bank(new Library(places, folder).read(List.of(deck.toString())).decks());
    Question second = bank.questions().stream().skip(1).findFirst().orElseThrow();
    var out = new PrintStream(new ByteArrayOutputStream(), false, UTF_8);
    var console =
        new LineConsole(new BufferedReader(new StringReader(answer)), out, Ansi.PLAIN, 400);
    return DeckEditor.of(Map.of("EDITOR", command), places, folder).edit(second, bank, console);
  }

  private static List<String> asks(Bank bank) {
    return bank.questions().stream().map(Question::ask).toList();
  }
}
