package dev.viva;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A typed answer is in the journal and the report, which only its owner can read. Nowhere else. */
class PrivacyIT {
  private static final String TOKEN = "quetzal-4711-answer";

  @TempDir private Path home;

  @Test
  void anAnswerIsFoundInTheJournalAndTheReportOnly() throws Exception {
    List<String> processes = drill("--count", "1");

    List<String> found = new ArrayList<>();
    for (Path file : filesWithTheToken()) {
      String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
      found.add(
          mode
              + " "
              + home.relativize(file)
                  .toString()
                  .replaceAll("/[a-z]{6}\\.jsonl", "/DEVICE.jsonl")
                  .replaceAll("[0-9-]+\\.md", "DATE.md"));
    }
    assertEquals(
        List.of("rw------- viva/journal/DEVICE.jsonl", "rw------- viva/reports/DATE.md"), found);
    assertEquals(List.of(), processes);
  }

  @Test
  void unsavedItIsFoundNowhere() throws Exception {
    List<String> processes = drill("--count", "1", "--no-save");

    assertEquals(List.of(), filesWithTheToken());
    assertEquals(List.of(), processes);
    try (Stream<Path> kept = Files.list(home.resolve("viva"))) {
      // What was read of the decks.
      assertEquals(List.of(home.resolve("viva/cache")), kept.toList());
    }
    assertFalse(Files.exists(home.resolve("home")));
  }

  /**
   * Drills with the token for an answer. Returns the processes that showed it in their arguments or
   * environment while the drill was running.
   */
  private List<String> drill(String... options) throws IOException, InterruptedException {
    List<String> command = Packaged.viva("drill", "--stdin", "--type");
    command.addAll(List.of(options));
    command.add(1, "-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("tmp")));
    command.add(2, "-Duser.home=" + home.resolve("home"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(Packaged.home(home.resolve("viva")));
    builder.environment().put("HOME", home.resolve("home").toString());
    Process drill = builder.start();
    List<String> shown = new ArrayList<>();
    try (BufferedReader out = drill.inputReader(UTF_8);
        Writer in = drill.outputWriter(UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.contains("[typing]")) {
          in.write(TOKEN + "\n");
        } else if (line.contains("[shown]")) {
          shown.addAll(processesWithTheToken());
          in.write("3\n");
        } else if (line.contains("[closing]")) {
          in.write("x\n");
        }
        in.flush();
      }
    }
    assertEquals(0, drill.waitFor());
    return shown;
  }

  private List<Path> filesWithTheToken() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (holdsTheToken(file)) {
          found.add(file);
        }
      }
    }
    return found;
  }

  private static List<String> processesWithTheToken() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      for (Path process :
          processes.filter(p -> p.getFileName().toString().matches("\\d+")).toList()) {
        for (String name : List.of("cmdline", "environ")) {
          if (Files.isReadable(process.resolve(name)) && holdsTheToken(process.resolve(name))) {
            found.add(process.resolve(name).toString());
          }
        }
      }
    }
    return found;
  }

  private static boolean holdsTheToken(Path file) {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1).contains(TOKEN);
    } catch (IOException e) {
      // A process may end while its folder is looked at.
      return false;
    }
  }
}
