package dev.viva.store;

import dev.viva.deck.DeckParser;
import dev.viva.deck.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    return new DeckRead(fingerprint(bytes), DeckParser.parse(shown, bytes));
  }

  static String fingerprint(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
