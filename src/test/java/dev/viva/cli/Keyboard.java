package dev.viva.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;

/** Lines as someone types them: one at a time, and the clock goes on before each. */
final class Keyboard extends InputStream {
  private record Typed(int seconds, String line) {}

  private final Hours hours;
  private final Queue<Typed> lines = new ArrayDeque<>();
  private byte[] current = {};
  private int at;

  Keyboard(Hours hours) {
    this.hours = hours;
  }

  void add(int seconds, String line) {
    lines.add(new Typed(seconds, line + "\n"));
  }

  @Override
  public int read() {
    if (!hasMore()) {
      return -1;
    }
    return current[at++] & 0xFF;
  }

  /** At most the rest of one line, so that no reader gets ahead of the clock. */
  @Override
  public int read(byte[] into, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (!hasMore()) {
      return -1;
    }
    int count = Math.min(length, current.length - at);
    System.arraycopy(current, at, into, offset, count);
    at += count;
    return count;
  }

  private boolean hasMore() {
    if (at == current.length && !lines.isEmpty()) {
      Typed next = lines.remove();
      hours.pass(next.seconds());
      current = next.line().getBytes(UTF_8);
      at = 0;
    }
    return at < current.length;
  }
}
