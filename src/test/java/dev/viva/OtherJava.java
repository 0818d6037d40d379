package dev.viva;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java that Viva promises to run on and that these tests do not run on. */
final class OtherJava {
  private static final Path JDKS = Path.of("/usr/lib/jvm");
  private static final Path RUNNING = Path.of(System.getProperty("java.home"));

  private OtherJava() {}

  /** Its folder; that of the running one where no other is here. */
  static String home() throws IOException {
    try (Stream<Path> folders = Files.isDirectory(JDKS) ? Files.list(JDKS) : Stream.empty()) {
      return folders
          .filter(jdk -> List.of("17", "25").contains(version(jdk)))
          .filter(jdk -> !version(jdk).equals(version(RUNNING)))
          .sorted()
          .findFirst()
          .orElse(RUNNING)
          .toString();
    }
  }

  private static String version(Path jdk) {
    try {
      String release = Files.readString(jdk.resolve("release"));
      return release.replaceFirst("(?s).*JAVA_VERSION=\"(\\d+).*", "$1");
    } catch (IOException e) {
      return "none";
    }
  }
}
