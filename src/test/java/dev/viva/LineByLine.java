package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.util.function.Consumer;

/** An output of whole characters that hands on each line once it is whole, without its end. */
final class LineByLine extends OutputStream {
  private final Consumer<String> reader;
  private final StringBuilder line = new StringBuilder();

  LineByLine(Consumer<String> reader) {
    this.reader = reader;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    line.append(new String(bytes, from, count, UTF_8));
    for (int end = line.indexOf("\n"); end >= 0; end = line.indexOf("\n")) {
      reader.accept(line.substring(0, end));
      line.delete(0, end + 1);
    }
  }
}
