package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What came of running a program to its end.
 *
 * @param exit its exit code
 * @param out all that it wrote to stdout
 * @param err all that it wrote to stderr
 */
record Launch(int exit, String out, String err) {

  private static final int PATIENCE_SECONDS = 120;

  /** Runs a command with its input from nowhere; the environment is wholly the one given. */
  static Launch of(List<String> command, Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("viva", ".out");
    Path err = Files.createTempFile("viva", ".err");
    try {
      var builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(Path.of("/dev/null").toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      Process process = builder.start();
      if (!process.waitFor(PATIENCE_SECONDS, SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running: " + command);
      }
      return new Launch(
          process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
