package dev.viva.store;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where Viva keeps things, by the XDG Base Directory Specification 0.8 (relative values count as
 * unset), or all under {@code VIVA_HOME}.
 *
 * <p>No lambda in here: {@code viva daily} finds its places, too, and has no need to open the jar
 * of the lambdas.
 *
 * @param ownDecks the folders of the person's own decks, the nearer first
 * @param shippedDecks the folder of the decks that come with Viva, if the launcher named one
 * @param isOwnNamed whether {@code VIVA_DECKS} names the folders of the person's own decks
 */
public record Places(
    Path config,
    List<Path> ownDecks,
    Path reports,
    Path journal,
    Path cache,
    Optional<Path> shippedDecks,
    boolean isOwnNamed) {

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
    Path base = absolute(environment, "HOME");
    if (base == null) {
      base = home.isAbsolute() ? home : NO_HOME;
    }
    String viva = environment.getOrDefault("VIVA_HOME", "");
    Path all = viva.isEmpty() ? null : here(viva);
    Path config = all != null ? all : xdg(environment, "XDG_CONFIG_HOME", base, ".config");
    Path data = all != null ? all : xdg(environment, "XDG_DATA_HOME", base, ".local/share");
    Path state = all != null ? all : xdg(environment, "XDG_STATE_HOME", base, ".local/state");
    Path cache =
        all != null ? all.resolve("cache") : xdg(environment, "XDG_CACHE_HOME", base, ".cache");
    List<Path> named = namedDecks(environment);
    return new Places(
        config.resolve("config.properties"),
        named.isEmpty() ? List.of(data.resolve("decks")) : named,
        data.resolve("reports"),
        state.resolve("journal"),
        cache,
        shipped,
        !named.isEmpty());
  }

  /** The folder into which a deck of one's own is put. */
  public Path newDecks() {
    return ownDecks.get(0);
  }

  /** All folders where decks are that nobody named, the nearer first. */
  public List<Path> allDecks() {
    List<Path> folders = new ArrayList<>(ownDecks);
    if (shippedDecks.isPresent()) {
      folders.add(shippedDecks.get());
    }
    return folders;
  }

  /** Whether a deck's file comes with Viva, so that an update may replace it. */
  public boolean isShipped(Path deck) {
    return shippedDecks.isPresent() && deck.startsWith(shippedDecks.get());
  }

  private static List<Path> namedDecks(Map<String, String> environment) {
    List<Path> folders = new ArrayList<>();
    String named = environment.getOrDefault("VIVA_DECKS", "");
    for (String folder : named.split(File.pathSeparator, -1)) {
      if (!folder.isEmpty()) {
        folders.add(here(folder));
      }
    }
    return folders;
  }

  private static Path here(String folder) {
    return Path.of(folder).toAbsolutePath().normalize();
  }

  private static Path xdg(
      Map<String, String> environment, String name, Path home, String standard) {
    Path set = absolute(environment, name);
    return (set != null ? set : home.resolve(standard)).resolve("viva");
  }

  /** What a variable names, unless that is relative, empty or nothing. */
  private static @Nullable Path absolute(Map<String, String> environment, String name) {
    Path path = Path.of(environment.getOrDefault(name, ""));
    return path.isAbsolute() ? path : null;
  }
}
