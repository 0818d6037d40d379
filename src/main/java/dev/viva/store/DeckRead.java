package dev.viva.store;

import dev.viva.deck.DeckParser;
import dev.viva.deck.Reading;
import dev.viva.deck.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * A deck file as it was read.
 *
 * @param fingerprint the same for files of the same bytes only
 */
record DeckRead(String fingerprint, Reading reading) {

  /** Reads a file and parses it, whatever it is. */
  static DeckRead parse(Path file, String shown) throws IOException {
    byte[] bytes = DeckFile.bytes(file);
    return new DeckRead(HexFormat.of().formatHex(Sha256.of(bytes)), DeckParser.parse(shown, bytes));
  }
}
