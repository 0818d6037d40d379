package dev.viva.cli;

import dev.viva.deck.Deck;
import dev.viva.session.Sat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Decks that lie in no folder of decks. A person named their files or folders for a drill; only the
 * journal knows where they are.
 */
final class Elsewhere {
  private Elsewhere() {}

  /** The decks that these sittings named and that are still there, those of the latest first. */
  static List<Deck> decks(World world, List<Sat> past) {
    List<Sat> latestFirst = new ArrayList<>(past);
    Collections.reverse(latestFirst);
    List<String> paths =
        latestFirst.stream()
            .flatMap(sat -> sat.session().started().options().decks().stream())
            .filter(Elsewhere::isThere)
            .distinct()
            .toList();
    return paths.isEmpty() ? List.of() : world.library().readSome(paths).decks();
  }

  /** Files and folders are kept by their whole paths, see {@link Choice#arguments}. */
  private static boolean isThere(String deck) {
    return deck.startsWith("/") && Files.exists(Path.of(deck));
  }
}
