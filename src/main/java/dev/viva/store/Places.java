package dev.viva.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where Viva keeps things, by the XDG Base Directory Specification 0.8 (relative values count as
 * unset), or all under {@code VIVA_HOME}.
 *
 * @param ownDecks the folders of the person's own decks, the nearer first
 * @param shippedDecks the folder of the decks that come with Viva, if the launcher named one
 */
public record Places(
    Path config,
    List<Path> ownDecks,
    Path reports,
    Path journal,
    Path cache,
    Optional<Path> shippedDecks) {
  public Places {
    ownDecks = List.copyOf(ownDecks);
  }

  /**
   * The places of this environment.
   *
   * @param home the person's home folder, for what is unset
   * @param shipped the folder of the shipped decks, empty when unknown
   */
  public static Places of(Map<String, String> environment, Path home, Optional<Path> shipped) {
    Optional<Path> all = absolute(environment, "VIVA_HOME");
    Path config = all.orElseGet(() -> xdg(environment, "XDG_CONFIG_HOME", home.resolve(".config")));
    Path data =
        all.orElseGet(() -> xdg(environment, "XDG_DATA_HOME", home.resolve(".local/share")));
    Path state =
        all.orElseGet(() -> xdg(environment, "XDG_STATE_HOME", home.resolve(".local/state")));
    Path cache =
        all.map(viva -> viva.resolve("cache"))
            .orElseGet(() -> xdg(environment, "XDG_CACHE_HOME", home.resolve(".cache")));
    return new Places(
        config.resolve("config.properties"),
        ownDecks(environment, data.resolve("decks")),
        data.resolve("reports"),
        state.resolve("journal"),
        cache,
        shipped);
  }

  /** The folder into which a deck of one's own is put. */
  public Path newDecks() {
    return ownDecks.get(0);
  }

  private static List<Path> ownDecks(Map<String, String> environment, Path standard) {
    List<Path> folders = new ArrayList<>();
    for (String folder :
        environment.getOrDefault("VIVA_DECKS", "").split(java.io.File.pathSeparator, -1)) {
      if (!folder.isEmpty()) {
        folders.add(Path.of(folder).toAbsolutePath().normalize());
      }
    }
    return folders.isEmpty() ? List.of(standard) : folders;
  }

  private static Path xdg(Map<String, String> environment, String name, Path standard) {
    return absolute(environment, name).orElse(standard).resolve("viva");
  }

  private static Optional<Path> absolute(Map<String, String> environment, String name) {
    String value = environment.getOrDefault(name, "");
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(Path.of(value)).filter(Path::isAbsolute);
  }
}
