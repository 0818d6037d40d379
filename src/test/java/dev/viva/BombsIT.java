package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.deck.Bombs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link Bombs} do to a process with little memory and a small stack: nothing. */
class BombsIT {
  private static final Pattern ERROR =
      Pattern.compile("(?m)^\\./([^/]+)\\.yaml:(.*): error: (.*)$");
  private static final String ALIAS = " an alias may repeat a text only";
  private static final String DEEP = " more than 20 lists and mappings within each other";

  private static final Map<String, String> LAST_ERROR =
      Map.ofEntries(
          Map.entry("aliases of aliases", "31:54" + ALIAS),
          Map.entry("few aliases, many nodes", "9:32" + ALIAS),
          Map.entry("a list within itself", "2:14" + ALIAS),
          Map.entry("a mapping within itself", "2:13" + ALIAS),
          Map.entry("a deck within itself", "3:12" + ALIAS),
          Map.entry("a mapping merged into itself", "3:7" + ALIAS),
          Map.entry("a key that is its mapping", "2:12" + ALIAS),
          Map.entry("deep brackets", "2:25" + DEEP),
          Map.entry("deep braces", "2:82" + DEEP),
          Map.entry("deep hyphens", "3:39" + DEEP),
          Map.entry("a wide list", "2:20007 more than 10000 entries in one list or mapping"),
          Map.entry("a long word", "2:1 a line of more than 65536 characters"),
          Map.entry("a long question", "3:1 a line of more than 65536 characters"));

  @TempDir private Path folder;

  @Test
  void eachIsAProblemWithAPlaceWhereMemoryIsShort() throws Exception {
    for (Map.Entry<String, String> bomb : Bombs.all().entrySet()) {
      Files.writeString(folder.resolve(bomb.getKey() + ".yaml"), bomb.getValue());
    }
    List<String> check = new ArrayList<>(Packaged.viva("check", "."));
    check.addAll(1, List.of("-Xmx128m", "-Xss256k"));

    Launch launch = Launch.of(check, folder, Packaged.home(folder.resolve("viva")));

    assertEquals("", launch.err());
    assertEquals(1, launch.exit());
    Map<String, String> last = new TreeMap<>();
    for (MatchResult error : ERROR.matcher(launch.out()).results().toList()) {
      last.put(error.group(1), error.group(2) + " " + error.group(3));
    }
    assertEquals(new TreeMap<>(LAST_ERROR), last);
  }
}
