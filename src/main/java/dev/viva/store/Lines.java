package dev.viva.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Cuts bytes into lines, block by block, so that nobody need hold a whole file. A line is handed on
 * without its end, which may be one of somebody's editor; an empty one too, for the sake of
 * counting.
 */
final class Lines {
  /** Takes a line. */
  @FunctionalInterface
  interface Each {
    /**
     * A line without its end.
     *
     * @param at where it begins, in bytes
     */
    void line(long at, byte[] line);
  }

  private final CRC32 sum;
  private final Each each;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long at;

  /**
   * @param from where the first line begins, in bytes
   * @param sum of all before, to which the lines are added that have an end
   */
  Lines(long from, CRC32 sum, Each each) {
    this.at = from;
    this.sum = sum;
    this.each = each;
  }

  /** The next bytes, of which only the first ones count. */
  void add(byte[] block, int length) {
    int start = 0;
    for (int i = 0; i < length; i++) {
      if (block[i] == '\n') {
        line.write(block, start, i + 1 - start);
        whole();
        start = i + 1;
      }
    }
    line.write(block, start, length - start);
  }

  /** Hands on a last line that has no end; gives where it begins, which is where all others end. */
  long end() {
    if (line.size() > 0) {
      handOn(line.toByteArray(), line.size());
    }
    return at;
  }

  private void whole() {
    byte[] bytes = line.toByteArray();
    line.reset();
    sum.update(bytes);
    handOn(bytes, bytes.length - 1);
    at += bytes.length;
  }

  private void handOn(byte[] bytes, int length) {
    boolean hasReturn = length > 0 && bytes[length - 1] == '\r';
    each.line(at, Arrays.copyOf(bytes, hasReturn ? length - 1 : length));
  }
}
