package dev.viva.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Cuts bytes into lines, block by block, so that nobody need hold a whole file. A line is handed on
 * without its end, which may be one of somebody's editor; an empty one too, for the sake of
 * counting.
 */
final class Lines {
  private final Consumer<byte[]> each;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long whole;

  Lines(Consumer<byte[]> each) {
    this.each = each;
  }

  /** The next bytes, of which only the first ones count. */
  void add(byte[] block, int length) {
    int start = 0;
    for (int i = 0; i < length; i++) {
      if (block[i] == '\n') {
        line.write(block, start, i - start);
        whole += line.size() + 1;
        handOn();
        start = i + 1;
      }
    }
    line.write(block, start, length - start);
  }

  /** Hands on a last line that has no end; gives how many bytes the others have together. */
  long end() {
    if (line.size() > 0) {
      handOn();
    }
    return whole;
  }

  private void handOn() {
    byte[] bytes = line.toByteArray();
    line.reset();
    boolean hasReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    each.accept(hasReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes);
  }
}
