package dev.viva.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Path HOME = Path.of("/home/ada");
  private static final Path SHIPPED = Path.of("/opt/viva/questions");

  @Test
  void whatIsUnsetLiesInTheHomeFolder() {
    assertEquals(
        new Places(
            Path.of("/home/ada/.config/viva/config.properties"),
            List.of(Path.of("/home/ada/.local/share/viva/decks")),
            Path.of("/home/ada/.local/share/viva/reports"),
            Path.of("/home/ada/.local/state/viva/journal"),
            Path.of("/home/ada/.cache/viva"),
            Optional.of(SHIPPED),
            false),
        places(Map.of()));
  }

  @Test
  void vivaHomePutsAllUnderOneFolder() {
    Map<String, String> environment =
        Map.of("VIVA_HOME", "/v", "XDG_DATA_HOME", "/data", "XDG_STATE_HOME", "/state");

    assertEquals(
        new Places(
            Path.of("/v/config.properties"),
            List.of(Path.of("/v/decks")),
            Path.of("/v/reports"),
            Path.of("/v/journal"),
            Path.of("/v/cache"),
            Optional.of(SHIPPED),
            false),
        places(environment));
  }

  /** Each variable unset, empty, relative and absolute, in all combinations with the others. */
  @Test
  void eachXdgVariableMovesItsOwnPlaceIfItIsAbsolute() {
    for (Map<String, String> environment : combinations()) {
      Path config = base(environment, "XDG_CONFIG_HOME", ".config");
      Path data = base(environment, "XDG_DATA_HOME", ".local/share");
      Path state = base(environment, "XDG_STATE_HOME", ".local/state");

      assertEquals(
          new Places(
              config.resolve("viva/config.properties"),
              List.of(data.resolve("viva/decks")),
              data.resolve("viva/reports"),
              state.resolve("viva/journal"),
              base(environment, "XDG_CACHE_HOME", ".cache").resolve("viva"),
              Optional.of(SHIPPED),
              false),
          places(environment),
          environment.toString());
    }
  }

  private static Path base(Map<String, String> environment, String name, String standard) {
    boolean counts = environment.getOrDefault(name, "").startsWith("/");
    boolean movedHome = environment.getOrDefault("HOME", "").startsWith("/");
    Path home = movedHome ? Path.of("/moved") : HOME;
    return counts ? Path.of(environment.getOrDefault(name, "")) : home.resolve(standard);
  }

  private static List<Map<String, String>> combinations() {
    List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
    for (String name :
        List.of("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")) {
      String folder = name.equals("HOME") ? "/moved" : "/" + name;
      List<Map<String, String>> more = new ArrayList<>(all);
      for (Map<String, String> some : all) {
        for (String value : List.of("", "relative", folder)) {
          Map<String, String> with = new HashMap<>(some);
          with.put(name, value);
          more.add(with);
        }
      }
      all = more;
    }
    return all;
  }

  @Test
  void decksOfOnesOwnMayLieInSeveralFoldersTheNearerFirst() {
    assertEquals(
        List.of(Path.of("/a"), Path.of("decks").toAbsolutePath(), Path.of("/b c")),
        places(Map.of("VIVA_DECKS", "/a::decks/.:/b c", "VIVA_HOME", "/v")).ownDecks());
    assertEquals(Path.of("/a"), places(Map.of("VIVA_DECKS", "/a:/b")).newDecks());
    assertEquals(true, places(Map.of("VIVA_DECKS", "/a:/b")).isOwnNamed());
    assertEquals(false, places(Map.of("VIVA_DECKS", ":")).isOwnNamed());
  }

  @Test
  void aRelativeVivaHomeStartsFromTheWorkingFolder() {
    assertEquals(
        Path.of("here/journal").toAbsolutePath(), places(Map.of("VIVA_HOME", "./here")).journal());
  }

  @Test
  void whoHasNoHomeGetsNoFolderWhereTheyHappenToStand() {
    Places places = Places.of(Map.of(), Path.of("?"), Optional.empty());

    assertEquals(Path.of("/nonexistent/.local/state/viva/journal"), places.journal());
  }

  private static Places places(Map<String, String> environment) {
    return Places.of(environment, HOME, Optional.of(SHIPPED));
  }
}
