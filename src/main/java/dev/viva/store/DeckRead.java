package dev.viva.store;

import dev.viva.deck.DeckParser;
import dev.viva.deck.Reading;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A deck file as it was read.
 *
 * @param fingerprint the same for files of the same bytes, and hardly ever for others
 */
record DeckRead(String fingerprint, Reading reading) {

  /** Reads a file and parses it, whatever it is. */
  static DeckRead parse(Path file, String shown) throws IOException {
    byte[] bytes = DeckFile.bytes(file);
    String fingerprint = bytes.length + " " + Checksum.of(bytes);
    return new DeckRead(fingerprint, DeckParser.parse(shown, bytes));
  }
}
