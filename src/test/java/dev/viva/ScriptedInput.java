package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.Optional;

/** A pipe that gives the script's keys line by line, each when it is wanted. */
final class ScriptedInput extends InputStream {
  private final Transcript transcript;

  ScriptedInput(Transcript transcript) {
    this.transcript = transcript;
  }

  @Override
  public int read() {
    throw new UnsupportedOperationException("line by line only");
  }

  @Override
  public int read(byte[] buffer, int from, int count) {
    Optional<String> key = transcript.keyIfAny();
    if (key.isEmpty()) {
      return -1;
    }
    transcript.pressed(key.get());
    String line =
        switch (key.get()) {
          case "Space" -> " ";
          case "Enter" -> "";
          default -> key.get().startsWith("> ") ? key.get().substring(2) : key.get();
        };
    byte[] bytes = (line + "\n").getBytes(UTF_8);
    System.arraycopy(bytes, 0, buffer, from, bytes.length);
    return bytes.length;
  }
}
