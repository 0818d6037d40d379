package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people have in their shell's profile loads nothing that it can do without. */
class ShortWayIT {
  private static final Pattern DISPENSABLE =
      Pattern.compile(
          "picocli\\..*|org\\..*|com\\..*|.*\\$\\$Lambda.*|java\\.util\\.(regex|stream)\\..*"
              + "|java\\.util\\.Formatter|java\\.time\\.format\\..*");

  @TempDir private Path folder;

  /** The classes that a command loads, once what it keeps of its decks is two seconds old. */
  private List<String> loaded(String command) throws Exception {
    Path log = folder.resolve("classes.log");
    Map<String, String> environment = new TreeMap<>(new DrillHome(folder).environment());
    environment.put("_JAVA_OPTIONS", "-Xlog:class+load:file=" + log);
    Path cache = Path.of(environment.get("VIVA_HOME"), "cache");
    do {
      Launch.of(List.of(DrillHome.viva(), "daily"), folder, environment);
    } while (Installation.kept(cache, "daily-").isEmpty());
    Launch.of(List.of(DrillHome.viva(), command), folder, environment);
    return Files.readAllLines(log).stream().map(line -> line.split(" ", -1)[1]).toList();
  }

  @Test
  void neitherTheQuestionOfTheDayNorTheVersion() throws Exception {
    for (String command : List.of("daily", "--version")) {
      List<String> loaded = loaded(command);

      assertTrue(loaded.contains("dev.viva.cli.Shortcut"), command);
      assertEquals(
          List.of(), loaded.stream().filter(DISPENSABLE.asMatchPredicate()).toList(), command);
    }
  }
}
