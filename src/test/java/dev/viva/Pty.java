package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program run in a real pseudo-terminal of 80 columns and 24 lines.
 *
 * <p>What a program writes just before it ends may be lost (pty4j stops reading when it hears of
 * the end), so a test awaits the last words of a program that waits on for a key.
 */
final class Pty implements AutoCloseable {

  private final PtyProcess process;
  private final InputStream output;
  private final StringBuilder transcript = new StringBuilder();

  private Pty(PtyProcess process) {
    this.process = process;
    this.output = process.getInputStream();
  }

  /** Starts a command; the environment is wholly the one given. */
  static Pty start(List<String> command, Path folder, Map<String, String> environment)
      throws IOException {
    return new Pty(
        new PtyProcessBuilder(command.toArray(String[]::new))
            .setDirectory(folder.toString())
            .setEnvironment(environment)
            .setInitialColumns(80)
            .setInitialRows(24)
            .start());
  }

  /** Sends keys. */
  void type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(UTF_8));
    process.getOutputStream().flush();
  }

  /** Waits until this text has come out after what was awaited before. */
  void await(String text) throws IOException {
    int from = transcript.length();
    while (transcript.indexOf(text, from) < 0) {
      int next = output.read();
      if (next >= 0) {
        transcript.append((char) next);
      } else if (!process.isAlive()) {
        throw new IllegalStateException("ended without \"" + text + "\": " + transcript);
      }
    }
  }

  /** Returns all lines up to what was awaited. */
  List<String> lines() {
    return transcript.toString().lines().toList();
  }

  /** Waits until the started program has started another one; returns that. */
  ProcessHandle onlyChild() {
    while (true) {
      var child = ProcessHandle.of(process.pid()).orElseThrow().children().findFirst();
      if (child.isPresent()) {
        return child.get();
      }
      Thread.onSpinWait();
    }
  }

  /** All that the started program has started, and these, and still runs. */
  List<ProcessHandle> started() {
    return ProcessHandle.of(process.pid()).orElseThrow().descendants().toList();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
