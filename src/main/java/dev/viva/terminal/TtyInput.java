package dev.viva.terminal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;

/**
 * What is typed, byte by byte as the modes of the terminal let it through. When the terminal is
 * gone, as the reader is told at once, the end is a little late: the signal that says so comes a
 * moment later and is to find the sitting open.
 */
final class TtyInput extends FilterInputStream {
  private final BooleanSupplier isThere;

  /**
   * What comes from a terminal.
   *
   * @param isThere whether the terminal is still there
   */
  TtyInput(InputStream descriptor, BooleanSupplier isThere) {
    super(descriptor);
    this.isThere = isThere;
  }

  @Override
  public int read() throws IOException {
    int next = -1;
    try {
      next = super.read();
    } finally {
      if (next < 0 && !isThere.getAsBoolean()) {
        Device.awaitSignal();
      }
    }
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int next = length == 0 ? 0 : read();
    if (length == 0 || next < 0) {
      return next;
    }
    bytes[offset] = (byte) next;
    return 1;
  }
}
