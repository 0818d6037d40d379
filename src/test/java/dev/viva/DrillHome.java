package dev.viva;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody who drills with the packaged program: their folders, and what is in them afterwards. */
final class DrillHome {
  private static final Path CHECKOUT = Path.of("").toAbsolutePath();
  private static final Pattern EVENT = Pattern.compile("\"ev\":\"([^\"]+)\"");

  private final Path folder;

  DrillHome(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** The launcher as one would type it. */
  static String viva() {
    return CHECKOUT.resolve("scripts/viva").toString();
  }

  /** A drill of the decks for tests, in their order, with its complaints in a file. */
  String drill(String options) {
    return viva() + " drill basics --order deck " + options + " 2>>" + folder.resolve("stderr");
  }

  /** What the program may know of the machine; nothing is inherited but the path. */
  Map<String, String> environment() {
    var environment = new HashMap<String, String>();
    environment.put("PATH", System.getenv("PATH"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("LANG", "C.UTF-8");
    environment.put("TERM", "xterm-256color");
    environment.put("VIVA_HOME", folder.resolve("viva").toString());
    environment.put("VIVA_DECKS", CHECKOUT.resolve("src/test/resources/decks/drill").toString());
    return environment;
  }

  /** Sends a signal to the Java that was started under this shell. */
  static void signal(ProcessHandle shell, String name) throws IOException {
    long java = java(shell).pid();
    new ProcessBuilder("kill", "-" + name, Long.toString(java)).start().onExit().join();
  }

  /** The Java that was started under this shell. */
  static ProcessHandle java(ProcessHandle shell) {
    return shell.descendants().filter(DrillHome::isJava).findFirst().orElseThrow();
  }

  private static boolean isJava(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("/java")).isPresent();
  }

  /** All that the program wrote to stderr. */
  String stderr() throws IOException {
    return Files.readString(folder.resolve("stderr"));
  }

  /** The kinds of the events in the journal, in their order. */
  List<String> events() throws IOException {
    return journal().stream()
        .flatMap(line -> EVENT.matcher(line).results())
        .map(event -> event.group(1))
        .toList();
  }

  /** The lines of the journal. */
  List<String> journal() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("viva/journal"))) {
      Path file =
          files.filter(path -> path.toString().endsWith(".jsonl")).findFirst().orElseThrow();
      return Files.readAllLines(file);
    }
  }

  /** The one report. */
  String report() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("viva/reports"))) {
      return Files.readString(files.findFirst().orElseThrow());
    }
  }
}
