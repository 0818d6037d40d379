package dev.viva;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person presses the tab key in bash, zsh and fish. */
@Timeout(value = 120, threadMode = SEPARATE_THREAD)
class CompletionIT {

  /** How each shell starts with nobody's settings and with the completion, {@code %s}. */
  private static final Map<String, String> START =
      Map.of(
          "bash", "exec bash --noprofile --rcfile bash.start -i",
          "zsh", "ZDOTDIR=zsh PS1='> ' exec zsh -i",
          "fish",
              "exec fish --no-config -i -C 'function fish_prompt; echo \"> \"; end; source %s'");

  private static final String HOSTILE =
      """
      viva: 1
      deck: odd
      questions:
      - {id: a, topic: "zz$(touch pwned)`touch pwned`; touch pwned", ask: "Safe?", answer: b, points: [c, d]}
      """;

  @TempDir private Path folder;
  private Map<String, String> environment;

  @BeforeEach
  void layOut() throws IOException {
    DrillHome home = new DrillHome(folder);
    Path decks = Files.createDirectories(folder.resolve("viva/decks"));
    Files.writeString(decks.resolve("odd.yaml"), HOSTILE);
    environment = home.environment();
    environment.remove("VIVA_DECKS");
    environment.put("HOME", folder.toString());
    Path tools = Files.createDirectory(folder.resolve("tools"));
    Path viva = tools.resolve("viva");
    Files.writeString(viva, "#!/bin/sh\nexec '" + DrillHome.viva() + "' \"$@\"\n");
    Files.setPosixFilePermissions(viva, PosixFilePermissions.fromString("rwxr-xr-x"));
    environment.put("PATH", tools + ":" + environment.get("PATH"));
    environment.put("SHELL", "/bin/sh");
  }

  private Window open(String shell) throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/bin", shell)), shell + " is not installed here");
    Path script = folder.resolve("completion." + shell);
    Launch made = Launch.of(List.of(DrillHome.viva(), "completion", shell), folder, environment);
    Files.writeString(script, made.out());
    // Debian's bash gives itself a prompt after it has read the environment, and a closed one
    // writes
    // its history while the folder goes.
    Files.writeString(
        folder.resolve("bash.start"), "PS1='> '\nunset HISTFILE\nsource " + script + "\n");
    if (shell.equals("zsh")) {
      Files.createDirectory(folder.resolve("zsh"));
      Files.writeString(
          folder.resolve("zsh/.zshrc"),
          "PS1='> '\nautoload -U compinit\ncompinit -u\nsource " + script + "\n");
    }
    Path start = folder.resolve("start");
    Files.writeString(
        start, requireNonNull(START.get(shell)).replace("%s", script.toString()) + "\n");
    return Window.open(120, 24, folder, environment, "sh " + start);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void commandsOptionsChoicesDecksAndQuestionsComplete(String shell) throws Exception {
    try (Window window = open(shell)) {
      window.awaitLast(">");
      window.type("viva dai\t");
      window.awaitLast("> viva daily");
      window.type("--form\t");
      window.awaitLast("> viva daily --format");
      window.type("mark\t");
      window.awaitLast("> viva daily --format markdown");
      window.type("gener\t");
      window.awaitLast("> viva daily --format markdown generative-and-representation");
      window.type("\u0015");
      window.type("viva show odd/\t");
      window.awaitLast("> viva show odd/a");
      window.type("\r");
      window.await("Safe?");
      window.awaitLast(">");
      window.type("viva list --format=js\t");
      window.awaitLast("> viva list --format=json");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void whatADeckSaysIsNeverRun(String shell) throws Exception {
    try (Window window = open(shell)) {
      window.awaitLast(">");
      window.type("viva list --topics --topic zz\t");
      window.await("touch");
      window.type("\r");
      window.await("Questions  Weight");

      assertFalse(Files.exists(folder.resolve("pwned")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void whereThereIsNoVivaFilesComplete(String shell) throws Exception {
    Files.writeString(folder.resolve("my-deck.yaml"), "");
    try (Window window = open(shell)) {
      window.awaitLast(">");
      Files.delete(folder.resolve("tools/viva"));
      window.type("viva drill my-d\t");
      window.awaitLast("> viva drill my-deck.yaml");

      assertEquals(1, window.screen().size(), window.screen().toString());
    }
  }
}
