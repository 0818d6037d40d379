package dev.viva;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fresh checkout in a folder with spaces, used through a link, with the real Maven and Java. */
class FirstUseIT {

  @TempDir private Path folder;

  @Test
  void buildsRunsAndShowsWhatBreaksTheBuild() throws Exception {
    Path home = folder.resolve("a fresh checkout");
    for (String part : List.of("pom.xml", ".mvn", "scripts/viva", "src/main")) {
      copy(Path.of(part), home.resolve(part));
    }
    Path viva = Files.createSymbolicLink(folder.resolve("viva"), home.resolve("scripts/viva"));

    Launch first = run(viva);
    Files.writeString(home.resolve("src/main/java/dev/viva/Broken.java"), "class {");
    Launch broken = run(viva);

    assertEquals(
        new Launch(0, "viva 0.1.0\n", "viva: first use, building once; about a minute\n"), first);
    List<String> said = broken.err().lines().toList();
    assertEquals(
        List.of(
            3,
            "viva: sources changed, building",
            true,
            "viva: the build failed; what Maven said is above and in "
                + home.resolve("target/build.log")),
        List.of(
            broken.exit(),
            said.get(0),
            said.stream()
                .anyMatch(line -> line.contains("Broken.java:[1,6] <identifier> expected")),
            said.get(said.size() - 1)));
  }

  private Launch run(Path viva) throws IOException, InterruptedException {
    Map<String, String> environment =
        Map.of(
            "PATH", requireNonNull(System.getenv("PATH")),
            "HOME", System.getProperty("user.home"),
            "LANG", "C.UTF-8",
            "VIVA_JAVA_HOME", System.getProperty("java.home"));
    return Launch.of(List.of(viva.toString(), "--version"), folder, environment);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(requireNonNull(copy.getParent()));
        Files.copy(file, copy);
      }
    }
  }
}
