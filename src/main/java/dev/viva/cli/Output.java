package dev.viva.cli;

import dev.viva.store.UserError;
import dev.viva.terminal.Streams;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output that tells when it cannot be written: a {@link java.io.PrintStream} keeps that to
 * itself, and a full disk would look like success. A reader of a pipe that has seen enough, as
 * {@code head} does, is no failure.
 */
public final class Output extends OutputStream {
  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);

  /** What a full disk did not take is still in the print stream's buffer, and is told only once. */
  private boolean hasFailed;

  @Override
  public void write(int oneByte) throws IOException {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (hasFailed) {
      return;
    }
    try {
      out.write(bytes, from, count);
    } catch (IOException e) {
      if (Streams.isFile(1)) {
        hasFailed = true;
        throw new UserError("The output cannot be written: " + e.getMessage() + ".", e);
      }
      throw e;
    }
  }
}
