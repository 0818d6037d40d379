package dev.viva.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;

/** What a terminal sends, at once or in pieces; after it the terminal is gone. */
final class Typing extends InputStream {
  /** So many looks find nothing before the next byte comes. */
  private static final int LOOKS = 3;

  private final byte[] bytes;
  private final boolean isSlow;
  private int at;
  private int looks;

  private Typing(byte[] bytes, boolean isSlow) {
    this.bytes = bytes;
    this.isSlow = isSlow;
  }

  static Typing of(String text) {
    return bytes(text.getBytes(UTF_8));
  }

  static Typing bytes(byte[] bytes) {
    return new Typing(bytes, false);
  }

  /** Every byte takes a while. */
  static Typing slowly(String text) {
    return new Typing(text.getBytes(UTF_8), true);
  }

  @Override
  public int available() {
    if (isSlow && looks < LOOKS) {
      looks++;
      return 0;
    }
    return bytes.length - at;
  }

  @Override
  public int read() {
    looks = 0;
    return at < bytes.length ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    throw new UnsupportedOperationException("one byte at a time, or keys are stolen");
  }
}
