package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The question of the day is the same for everyone: on each Java that is installed here, in other
 * languages and time zones, in whatever order the decks are found.
 */
class DailyYearIT {
  private static final Path QUESTIONS = Path.of("questions").toAbsolutePath();
  private static final Path JAVAS = Path.of("/usr/lib/jvm");
  private static final String FIRST = "2026-11-26";

  @TempDir private Path folder;
  private Map<String, String> environment;

  @BeforeEach
  void layOut() {
    environment = new TreeMap<>(new DrillHome(folder).environment());
    environment.remove("VIVA_DECKS");
  }

  /** The newest Java of each version from 17 on, and the one that this test runs on. */
  private static Set<Path> javas() throws IOException {
    Set<Path> javas = new TreeSet<>(Set.of(Path.of(System.getProperty("java.home"))));
    if (Files.isDirectory(JAVAS)) {
      try (Stream<Path> folders = Files.list(JAVAS)) {
        folders
            .filter(
                java -> Files.isExecutable(java.resolve("bin/java")) && !Files.isSymbolicLink(java))
            .filter(java -> java.getFileName().toString().matches(".*\\b(1[7-9]|2\\d)\\b.*"))
            .forEach(javas::add);
      }
    }
    return javas;
  }

  private List<String> year(Path java, List<String> flags, String... more) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(java.resolve("bin/java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Year.class.getName()));
    command.addAll(List.of(QUESTIONS.toString(), FIRST));
    command.addAll(List.of(more));
    Launch launch = Launch.of(command, folder, environment);
    assertEquals("", launch.err());
    return launch.out().lines().toList();
  }

  @Test
  void aYearIsTheSameForEveryoneAndNothingComesTwice() throws Exception {
    Path here = Path.of(System.getProperty("java.home"));
    List<String> year = year(here, List.of());

    assertEquals(365, year.size());
    assertEquals(
        365,
        year.stream()
            .map(line -> line.substring(FIRST.length()))
            .collect(Collectors.toSet())
            .size());
    for (Path java : javas()) {
      assertEquals(
          year,
          year(
              java,
              List.of(
                  "-Duser.language=th",
                  "-Duser.country=TH",
                  "-Duser.extensions=u-ca-buddhist-nu-thai",
                  "-Duser.timezone=Pacific/Kiritimati",
                  "-Dfile.encoding=ISO-8859-1")),
          java.toString());
      assertEquals(
          year,
          year(java, List.of("-Duser.language=tr", "-Duser.timezone=Etc/GMT+12"), "backwards"),
          java.toString());
    }
  }

  @Test
  void theProgramShowsTheSameQuestionEverywhere() throws Exception {
    Path renamed = Files.createDirectory(folder.resolve("renamed"));
    try (Stream<Path> decks = Files.list(QUESTIONS)) {
      for (Path deck : decks.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        String backwards =
            new StringBuilder(deck.getFileName().toString().replace(".yaml", "")).reverse()
                + ".yaml";
        Files.copy(deck, renamed.resolve(backwards));
      }
    }
    String expected = year(Path.of(System.getProperty("java.home")), List.of()).get(0);

    for (Path java : javas()) {
      environment.put("VIVA_JAVA_HOME", java.toString());
      for (String zone : List.of("Pacific/Kiritimati", "Etc/GMT+12")) {
        environment.put("TZ", zone);
        assertEquals(expected, daily("--date", FIRST), java + " " + zone);
        assertEquals(expected, daily("--date", FIRST, renamed.toString()), java + " " + zone);
      }
    }
  }

  private String daily(String... options) throws Exception {
    List<String> command = new ArrayList<>(List.of(DrillHome.viva(), "daily", "--format", "json"));
    command.addAll(List.of(options));
    Launch launch = Launch.of(command, folder, environment);
    assertEquals("", launch.err());
    JsonObject question = JsonObject.parse(launch.out().strip()).orElseThrow();
    return question.text("date") + " " + question.text("id");
  }
}
