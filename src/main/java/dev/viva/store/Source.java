package dev.viva.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file or folder that an answer was made from, as it was before.
 *
 * @param stamp that of no file when it is too young to tell, see {@link Stamp#asOf}, or cannot be
 *     looked at
 */
public record Source(Path path, Stamp stamp) {

  /**
   * All that decks nobody named are read from, and the settings. A folder that cannot be looked
   * into is not among them, but makes a remark when it is read.
   *
   * @param asOf whose clock says which of them are too young
   */
  public static List<Source> ofDecks(Places places, Cache asOf) {
    List<Source> sources = new ArrayList<>(List.of(of(places.config(), asOf)));
    for (Path folder : places.allDecks()) {
      sources.add(of(folder, asOf));
      for (Path below : DeckFolder.all(folder)) {
        sources.add(of(below, asOf));
      }
    }
    return sources;
  }

  static Source of(Path path, Cache asOf) {
    long nanos = asOf.nanos();
    try {
      return new Source(path, Stamp.orAbsent(path).asOf(nanos));
    } catch (IOException e) {
      return new Source(path, Stamp.NEVER);
    }
  }
}
