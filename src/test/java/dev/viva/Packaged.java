package dev.viva;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged program with three small decks, as the launcher starts it, but with no launcher. */
final class Packaged {
  private static final Path DECKS = Path.of("src/test/resources/questions").toAbsolutePath();
  private static final Path JAR = Path.of("target/viva.jar").toAbsolutePath();

  private Packaged() {}

  /** A command line on the Java that runs the tests. */
  static List<String> viva(String... args) {
    return on(Path.of(System.getProperty("java.home")), args);
  }

  /** A command line on the Java in this folder. */
  static List<String> on(Path java, String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                java.resolve("bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Dviva.questions=" + DECKS,
                "-jar",
                JAR.toString()));
    command.addAll(List.of(args));
    return command;
  }

  /** An environment in which all that Viva keeps is in one folder. */
  static Map<String, String> home(Path folder) {
    return Map.of("VIVA_HOME", folder.toString(), "LANG", "C.UTF-8");
  }
}
