package dev.viva.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One run of a process.
 *
 * @param wallMs by the clock on the wall, in milliseconds
 * @param cpuMs of all processors together, for it and those that it started and waited for
 */
record Run(double wallMs, double cpuMs) {
  /** What {@code /proc} counts processor time in, on every Linux of today. */
  private static final double TICK_MS = 10;

  /**
   * Runs a command.
   *
   * @param with what is set in its environment
   * @param until what has to be on the screen of a pseudo-terminal, which ends the time; empty to
   *     wait for the end of the process
   */
  static Run of(List<String> command, Map<String, String> with, String until)
      throws IOException, InterruptedException {
    ProcessBuilder builder = until.isEmpty() ? piped(command, with) : inTerminal(command, with);
    double cpu = childrenCpuMs();
    long begin = System.nanoTime();
    Process process = builder.start();
    long end;
    if (until.isEmpty()) {
      process.getInputStream().readAllBytes();
      process.waitFor();
      end = System.nanoTime();
    } else {
      await(process.getInputStream(), until);
      end = System.nanoTime();
      process.getOutputStream().write("q".getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
      process.getInputStream().readAllBytes();
      process.waitFor();
    }
    return new Run((end - begin) / 1e6, childrenCpuMs() - cpu);
  }

  private static ProcessBuilder piped(List<String> command, Map<String, String> with) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(with);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  /** Debian's bsdutils has {@code script}, which makes the pseudo-terminal. */
  private static ProcessBuilder inTerminal(List<String> command, Map<String, String> with) {
    String line = "exec " + String.join(" ", command);
    ProcessBuilder builder = new ProcessBuilder("script", "-qfec", line, "/dev/null");
    builder.environment().putAll(with);
    builder.environment().put("TERM", "xterm-256color");
    return builder;
  }

  private static void await(InputStream screen, String until) throws IOException {
    StringBuilder seen = new StringBuilder();
    byte[] bytes = new byte[4096];
    while (seen.indexOf(until) < 0) {
      int count = screen.read(bytes);
      if (count < 0) {
        throw new IllegalStateException("never said '" + until + "': " + seen);
      }
      seen.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
    }
  }

  /** The processor time of all processes that this one has waited for. */
  private static double childrenCpuMs() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return TICK_MS * (Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
  }

  /** The most memory the process ever held, in MiB, where GNU time can tell. */
  static String peak(List<String> command, Map<String, String> with)
      throws IOException, InterruptedException {
    if (!Files.isExecutable(Path.of("/usr/bin/time"))) {
      return "?";
    }
    List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-f", "%M"));
    timed.addAll(command);
    double[] peaks = new double[5];
    for (int i = 0; i < peaks.length; i++) {
      ProcessBuilder builder = piped(timed, with).redirectError(ProcessBuilder.Redirect.PIPE);
      Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      peaks[i] = Double.parseDouble(said.strip().replaceAll("(?s).*\\n", "")) / 1024;
    }
    return String.format(Locale.ROOT, "%.1f", Bench.median(peaks));
  }
}
