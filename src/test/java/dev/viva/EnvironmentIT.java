package dev.viva;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program, from the launcher on, in surroundings that are not those of its authors. */
class EnvironmentIT {
  private static final Path VIVA = Path.of("scripts/viva").toAbsolutePath();
  private static final Path DECK =
      Path.of("src/test/resources/questions/fundamentals.yaml").toAbsolutePath();

  /** What can be asked of Viva without a terminal before the first drill, and its exit code. */
  private static final Map<String, Integer> COMMANDS =
      Map.of(
          "--version", 0,
          "drill --help", 0,
          "list --format json", 0,
          "check Übung.yaml", 0,
          "show fundamentals/l1-l2 --answer", 0,
          "daily", 0,
          "doctor", 0,
          "report", 4,
          "drill", 2);

  @TempDir private Path home;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void setUpAHome() throws IOException {
    environment.put("PATH", requireNonNull(System.getenv("PATH")));
    environment.put("HOME", home.toString());
    environment.put("TERM", "xterm-256color");
    environment.put("LANG", "C.UTF-8");
    environment.put("VIVA_JAVA_HOME", System.getProperty("java.home"));
    environment.put("VIVA_DECKS", home.resolve("Übungen").toString());
    Files.createDirectory(home.resolve("Übungen"));
    Files.copy(DECK, home.resolve("Übungen/ß.yaml"));
    Files.copy(DECK, home.resolve("Übung.yaml"));
  }

  /** Numbers, letters and orders differ by language; what Viva says does not. */
  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "tr-TR"})
  void noLanguageChangesAWord(String language) throws Exception {
    String[] names = language.split("-", 2);
    for (List<String> arguments :
        List.of(List.of("doctor"), List.of("list", DECK.toString()), List.of("check", "nothing"))) {
      List<String> command = Packaged.viva(arguments.toArray(String[]::new));
      Launch expected = Launch.of(command, home, environment);
      command.addAll(1, List.of("-Duser.language=" + names[0], "-Duser.country=" + names[1]));

      assertEquals(expected, Launch.of(command, home, environment));
    }
  }

  static Stream<Map<String, String>> surroundings() {
    return Stream.of(
        Map.of("NO_COLOR", "1", "COLUMNS", "0", "XDG_STATE_HOME", "relative"),
        Map.of("TERM", "dumb", "HOME", "", "LANG", ""));
  }

  @ParameterizedTest
  @MethodSource("surroundings")
  void inOddSurroundingsAllIsQuietAndNothingButACacheIsCreated(Map<String, String> surroundings)
      throws Exception {
    environment.putAll(surroundings);
    environment.values().removeIf(String::isEmpty);
    List<Path> before = files();

    for (Map.Entry<String, Integer> command : COMMANDS.entrySet()) {
      Launch launch = viva(command.getKey());

      assertEquals(command.getValue(), launch.exit(), command.getKey());
      assertEquals(launch.exit() == 0, launch.err().isEmpty(), launch.err());
      assertTrue(launch.err().lines().count() <= 1, launch.err());
      assertFalse((launch.out() + launch.err()).contains("\u001b"), command.getKey());
      assertFalse((launch.out() + launch.err()).contains("Exception"), command.getKey());
    }
    assertEquals(before, files());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files.filter(file -> !file.startsWith(home.resolve(".cache"))).sorted().toList();
    }
  }

  @Test
  void anOutputThatIsClosedIsAsGoodAsFull() throws Exception {
    Launch open = viva("list --format json");

    assertEquals(open, sh("\"$0\" list --format json 2>&-"));
    for (String command : List.of("list --format json", "--version", "daily")) {
      assertEquals(
          new Launch(3, "", "viva: The output cannot be written: Bad file descriptor.\n"),
          sh("\"$0\" " + command + " >&-"),
          command);
    }
  }

  @Test
  void whoReadsOnlyTheFirstLineHearsNoComplaint() throws Exception {
    Launch launch = sh("{ \"$0\" show fundamentals/l1-l2; echo $? >&2; } | head -1");

    assertEquals("0\n", launch.err());
    assertEquals(1, launch.out().lines().count());
  }

  private Launch viva(String arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(VIVA.toString()));
    command.addAll(List.of(arguments.split(" +", -1)));
    return Launch.of(command, home, environment);
  }

  /** Runs a line of shell in which {@code $0} is the launcher. */
  private Launch sh(String line) throws IOException, InterruptedException {
    return Launch.of(List.of("sh", "-c", line, VIVA.toString()), home, environment);
  }
}
