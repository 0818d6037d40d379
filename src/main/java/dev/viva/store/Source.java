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
 * @param isDeck whether it is one of the many files that may be decks
 */
public record Source(Path path, Stamp stamp, boolean isDeck) {

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
      DeckFolder found = DeckFolder.of(folder);
      found.folders().forEach(below -> sources.add(of(folder.resolve(below), asOf)));
      for (Path deck : found.files()) {
        Path file = folder.resolve(deck);
        sources.add(new Source(file, stamp(file, asOf), true));
      }
    }
    return sources;
  }

  static Source of(Path path, Cache asOf) {
    return new Source(path, stamp(path, asOf), false);
  }

  static Stamp stamp(Path path, Cache asOf) {
    long nanos = asOf.nanos();
    try {
      return Stamp.orAbsent(path).asOf(nanos);
    } catch (IOException e) {
      return Stamp.NEVER;
    }
  }
}
