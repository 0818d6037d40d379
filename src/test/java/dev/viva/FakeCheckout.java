package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A checkout with the real launcher and nothing else real: its Java and its Maven are shell
 * scripts, so that a test sees what they were called with and a start takes milliseconds.
 *
 * <p>Layout of the folder: {@code viva's home/} is the checkout, {@code tools/} the programs that
 * the launcher may start, {@code jdk/} a Java.
 */
final class FakeCheckout {

  /** All that the launcher may start. */
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "env",
          "true",
          "stty",
          "locale",
          "readlink",
          "find",
          "sleep",
          "cat",
          "cksum",
          "ps",
          "touch",
          "mkdir",
          "mv",
          "rm");

  /** Prints its arguments, one a line. */
  static final String ECHOING_JAVA =
      """
      #!/bin/sh
      printf '%s\\n' "$@"
      """;

  /** Counts its calls in {@code mvn.calls} and packages three made-up jars. */
  static final String PACKAGING_MAVEN =
      """
      #!/bin/sh
      for word; do case $word in -Dviva.build=*) build=${word#*=} ;; esac; done
      echo build >> mvn.calls
      mkdir -p "$build/lib" "$build/native"
      echo new > "$build/lib/jline.jar"
      echo new > "$build/lib/viva-lambdas.jar"
      echo new > "$build/viva.jar"
      """;

  private final Path folder;

  private FakeCheckout(Path folder) {
    this.folder = folder;
  }

  /** Lays out a checkout that was built before, with a Java 17 in {@code JAVA_HOME}. */
  static FakeCheckout built(Path folder) throws IOException {
    FakeCheckout checkout = unbuilt(folder);
    checkout.write("target/viva.jar", "old");
    return checkout;
  }

  /** Lays out a fresh checkout, with a Java 17 in {@code JAVA_HOME} and a Maven on the path. */
  static FakeCheckout unbuilt(Path folder) throws IOException {
    var checkout = new FakeCheckout(folder);
    Files.createDirectory(folder.resolve("tools"));
    for (String tool : TOOLS) {
      checkout.tool(tool, "#!/bin/sh\nexec /bin/" + tool + " \"$@\"\n");
    }
    checkout.write("pom.xml", "<project/>");
    checkout.write("src/main/java/Viva.java", "class Viva {}");
    checkout.write("scripts/viva", Files.readString(Path.of("scripts/viva")));
    checkout.program(checkout.launcher());
    checkout.java("jdk", "17.0.15", ECHOING_JAVA);
    checkout.tool("mvn", PACKAGING_MAVEN);
    return checkout;
  }

  Path home() {
    return folder.resolve("viva's home");
  }

  Path launcher() {
    return home().resolve("scripts/viva");
  }

  Path jar() {
    return home().resolve("target/viva.jar");
  }

  /** Writes a file of the checkout. */
  void write(String name, String content) throws IOException {
    Path file = home().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, UTF_8);
  }

  /** Puts a JDK into the folder: its release file if a version is named, a compiler, and a java. */
  Path java(String name, String version, String script) throws IOException {
    Path jdk = folder.resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    if (version.isEmpty()) {
      Files.deleteIfExists(jdk.resolve("release"));
    } else {
      Files.writeString(
          jdk.resolve("release"),
          "IMPLEMENTOR=\"x\"\nJAVA_RUNTIME_VERSION=\"%1$s+6\"\nJAVA_VERSION=\"%1$s\"\n"
              .formatted(version));
    }
    Files.writeString(jdk.resolve("bin/java"), script);
    program(jdk.resolve("bin/java"));
    Files.writeString(jdk.resolve("bin/javac"), "#!/bin/sh\n");
    program(jdk.resolve("bin/javac"));
    return jdk;
  }

  /** Puts a program on the path. */
  void tool(String name, String script) throws IOException {
    Path tool = folder.resolve("tools").resolve(name);
    Files.writeString(tool, script);
    program(tool);
  }

  /** Takes a program off the path. */
  void without(String name) throws IOException {
    Files.delete(folder.resolve("tools").resolve(name));
  }

  private void program(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The environment of a start: these tools, this Java, a UTF-8 locale, and nothing inherited. */
  Map<String, String> environment() {
    return new HashMap<>(
        Map.of(
            "PATH", folder.resolve("tools").toString(),
            "JAVA_HOME", folder.resolve("jdk").toString(),
            "LANG", "C.UTF-8"));
  }

  /** Starts the launcher from a folder that has nothing to do with it. */
  Launch run(String... arguments) throws IOException, InterruptedException {
    return run(environment(), arguments);
  }

  /** Starts the launcher in such an environment. */
  Launch run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(launcher().toString());
    command.addAll(List.of(arguments));
    return Launch.of(command, folder, environment);
  }
}
