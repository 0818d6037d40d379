package dev.viva.store;

import java.util.zip.CRC32;

/** CRC-32, which finds every change of up to 32 bits in a row, and nearly every other. */
final class Checksum {
  private Checksum() {}

  static int of(byte[] bytes) {
    return of(bytes, 0, bytes.length);
  }

  static int of(byte[] bytes, int from, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, length);
    return (int) crc.getValue();
  }
}
