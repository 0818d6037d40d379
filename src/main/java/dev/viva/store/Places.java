package dev.viva.store;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** The home of those who have none, as in Debian's list of users: nobody can write there. */
  private static final Path NO_HOME = Path.of("/nonexistent");

  public Places {
    ownDecks = List.copyOf(ownDecks);
  }

  /**
   * The places of this environment. A relative {@code VIVA_HOME} or {@code VIVA_DECKS} starts from
   * the working folder.
   *
   * @param home the home folder for where {@code HOME} is unset; when it is not absolute either,
   *     the system knows none, and what is kept there cannot be written
   * @param shipped the folder of the shipped decks, empty when unknown
   */
  public static Places of(Map<String, String> environment, Path home, Optional<Path> shipped) {
    Path base = absolute(environment, "HOME").orElseGet(() -> home.isAbsolute() ? home : NO_HOME);
    Optional<Path> all = set(environment, "VIVA_HOME").map(Places::here);
    Path config = all.orElseGet(() -> xdg(environment, "XDG_CONFIG_HOME", base, ".config"));
    Path data = all.orElseGet(() -> xdg(environment, "XDG_DATA_HOME", base, ".local/share"));
    Path state = all.orElseGet(() -> xdg(environment, "XDG_STATE_HOME", base, ".local/state"));
    Path cache =
        all.map(viva -> viva.resolve("cache"))
            .orElseGet(() -> xdg(environment, "XDG_CACHE_HOME", base, ".cache"));
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
    List<Path> folders =
        Stream.of(environment.getOrDefault("VIVA_DECKS", "").split(File.pathSeparator, -1))
            .filter(folder -> !folder.isEmpty())
            .map(Places::here)
            .toList();
    return folders.isEmpty() ? List.of(standard) : folders;
  }

  private static Path here(String folder) {
    return Path.of(folder).toAbsolutePath().normalize();
  }

  private static Path xdg(
      Map<String, String> environment, String name, Path home, String standard) {
    return absolute(environment, name).orElseGet(() -> home.resolve(standard)).resolve("viva");
  }

  private static Optional<Path> absolute(Map<String, String> environment, String name) {
    return set(environment, name).map(Path::of).filter(Path::isAbsolute);
  }

  private static Optional<String> set(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }
}
