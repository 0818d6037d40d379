package dev.viva;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user who may not read or write everything; where the tests run as root, they become one. */
class OtherUserIT {
  private static final String NOBODY = "65534";

  @TempDir private Path world;
  private Path home;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void copyTheProgramToWhereEverybodyMayReadIt() throws Exception {
    Files.setPosixFilePermissions(world, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createDirectory(world.resolve("lib"));
    Files.copy(Path.of("target/viva.jar"), world.resolve("viva.jar"));
    try (Stream<Path> jars = Files.list(Path.of("target/lib"))) {
      for (Path jar : jars.toList()) {
        Files.copy(jar, world.resolve("lib").resolve(jar.getFileName()));
      }
    }
    Files.createDirectory(world.resolve("questions"));
    Files.copy(
        Path.of("src/test/resources/questions/models.yaml"),
        world.resolve("questions/models.yaml"));
    run("chmod", "-R", "a+rX", world.toString());
    home = Files.createDirectory(world.resolve("home"));
    own(home);
    environment.put("PATH", requireNonNull(System.getenv("PATH")));
    environment.put("HOME", home.toString());
    environment.put("LANG", "C.UTF-8");
  }

  @Test
  void aReadOnlyJournalIsToldBeforeTheFirstQuestion() throws Exception {
    Path state = folder(".local/state/viva/journal");
    run("chmod", "500", state.toString());

    assertEquals(
        new Launch(
            3,
            "",
            "viva: Grades cannot be saved: "
                + state
                + " is read-only. Make it writable. Or set VIVA_HOME to another folder,"
                + " or drill unsaved: --no-save\n"),
        viva("drill", "--stdin"));
    assertEquals(0, viva("drill", "--stdin", "--no-save").exit());
  }

  @Test
  void whereReportsCannotGoIsToldBeforeTheFirstQuestionToo() throws Exception {
    Path data = folder(".local/share/viva");
    run("chmod", "500", data.toString());

    assertEquals(
        new Launch(
            3,
            "",
            "viva: No report can be written into "
                + data.resolve("reports")
                + ", because of "
                + data
                + ". Make that a folder you may write, or name a place: --report FILE, or do"
                + " without: --no-report\n"),
        viva("drill", "--stdin"));
    assertEquals(0, viva("drill", "--stdin", "--no-report").exit());
  }

  @Test
  void whoHasNoHomeCanLookAtDecksAndIsToldThatNothingCanBeKept() throws Exception {
    assumeTrue(isRoot(), "only root becomes somebody without a home");
    environment.remove("HOME");

    assertEquals(0, as("54321", "list").exit());
    assertEquals(
        new Launch(
            3,
            "",
            "viva: Grades cannot be saved: /nonexistent/.local/state/viva/journal is read-only."
                + " Make it writable. Or set VIVA_HOME to another folder, or drill unsaved:"
                + " --no-save\n"),
        as("54321", "drill", "--stdin", "--no-report"));
  }

  @Test
  void whatCannotBeReadBlocksNothingElse() throws Exception {
    Path decks = folder(".local/share/viva/decks");
    run("chmod", "000", folder(".local/share/viva/decks/secret").toString());
    Path journal = folder(".local/state/viva/journal");
    Path laptop = Files.createFile(journal.resolve("laptop.jsonl"));
    run("chmod", "000", laptop.toString());

    Launch list = viva("list");

    assertEquals(0, list.exit());
    assertEquals("viva: " + decks + "/secret cannot be read: permission denied.\n", list.err());
    List<String> doctor = viva("doctor").out().lines().toList();
    assertEquals(
        "laptop.jsonl cannot be read: permission denied, left as it is.",
        doctor.stream().filter(line -> line.startsWith("laptop")).findFirst().orElse(""));
  }

  /** A folder below the home, with those above it, of the user's own. */
  private Path folder(String name) throws Exception {
    Path folder = Files.createDirectories(home.resolve(name));
    own(home);
    return folder;
  }

  private static boolean isRoot() throws IOException {
    return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
  }

  private static void own(Path folder) throws Exception {
    if (isRoot()) {
      run("chown", "-R", NOBODY + ":" + NOBODY, folder.toString());
    }
  }

  private Launch viva(String... args) throws Exception {
    return as(NOBODY, args);
  }

  private Launch as(String user, String... args) throws Exception {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(
          List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups", "--"));
    }
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-XX:-UsePerfData",
            "-Dviva.questions=" + world.resolve("questions"),
            "-jar",
            world.resolve("viva.jar").toString()));
    command.addAll(List.of(args));
    return Launch.of(command, world, environment);
  }

  private static void run(String... command) throws Exception {
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
  }
}
