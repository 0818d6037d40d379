package dev.viva;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a drill at a terminal leaves behind, in all folders in which it may leave something. */
@Timeout(value = 120, threadMode = SEPARATE_THREAD)
class TracesIT {
  private static final String ANSWER = "quetzal-4711-answer";

  @TempDir private Path folder;
  private Map<String, String> environment = Map.of();

  @BeforeEach
  void layOut() throws IOException {
    environment = new DrillHome(folder).environment();
    environment.remove("VIVA_HOME");
    environment.put("VIVA_JAVA_HOME", java().toString());
    environment.put("TMPDIR", folder("tmp"));
    environment.put("HOME", folder("home"));
    for (String kind : List.of("CONFIG", "DATA", "STATE", "CACHE")) {
      environment.put("XDG_" + kind + "_HOME", folder(kind));
    }
    folder("here");
  }

  private String folder(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name)).toString();
  }

  /** The Java of these tests, which keeps its own temporary files where they are looked for. */
  private Path java() throws IOException {
    Path real = Path.of(System.getProperty("java.home"));
    Path java = folder.resolve("jdk/bin/java");
    Files.createDirectories(java.getParent());
    Files.copy(real.resolve("release"), folder.resolve("jdk/release"));
    Files.writeString(
        java,
        "#!/bin/sh\nexec '%s/bin/java' -Djava.io.tmpdir='%s/tmp' -Duser.home='%s/home' \"$@\"\n"
            .formatted(real, folder, folder));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    return folder.resolve("jdk");
  }

  @Test
  void aDrillLeavesItsJournalAndItsReportBesideItsCache() throws Exception {
    List<String> before = files();

    drill("");

    List<String> after = files();
    after.removeAll(before);
    assertEquals(
        List.of(
            "DATA/viva/reports/DATE.md",
            "STATE/viva/journal/.lock",
            "STATE/viva/journal/DEVICE.jsonl",
            "STATE/viva/journal/device"),
        after);
    assertEquals(List.of(), cachedWith(ANSWER));
  }

  @Test
  void unsavedItLeavesItsCacheAlone() throws Exception {
    List<String> before = files();

    drill(" --no-save");

    assertEquals(before, files());
  }

  /** Drills with keys, hints, a typed answer, and the report. */
  private void drill(String options) throws IOException {
    String viva = DrillHome.viva() + " drill basics --order deck" + options;
    List<String> command = List.of("sh", "-c", viva + "; echo over; read -r key");
    try (Pty pty = Pty.start(command, folder.resolve("here"), environment)) {
      pty.await("0 of 90 s");
      pty.type("h 3");
      pty.await("0 of 75 s");
      pty.type("t");
      pty.await("  > ");
      pty.type(ANSWER + "\r");
      pty.await("tick what you said");
      pty.type("2q");
      pty.await("over");
    }
  }

  private List<Path> cachedWith(String words) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("CACHE"))) {
      List<Path> found = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), ISO_8859_1).contains(words)) {
          found.add(file);
        }
      }
      return found;
    }
  }

  /** All files but those in the cache, with the same names on every machine and day. */
  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(file -> !file.startsWith("CACHE/viva/"))
          .map(file -> file.replaceAll("/[a-z]{6}\\.jsonl$", "/DEVICE.jsonl"))
          .map(file -> file.replaceAll("/[0-9-]+\\.md$", "/DATE.md"))
          .sorted()
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }
}
