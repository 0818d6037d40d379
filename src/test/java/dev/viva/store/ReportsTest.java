package dev.viva.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
  private static final LocalDateTime WHEN = LocalDateTime.of(2026, 11, 26, 14, 12);
  private static final String TEXT = "# Drill\né ≤ 日\n";

  @TempDir private Path home;

  @Test
  void aReportGetsADatedNameInAPrivateFolderAndIsPrivate() throws IOException {
    Path folder = home.resolve("data/viva/reports");

    Path path = Reports.write(folder, WHEN, TEXT);

    assertEquals(folder.resolve("2026-11-26-1412.md"), path);
    assertEquals(TEXT, Files.readString(path));
    assertEquals(
        List.of("rwx------", "rwx------", "rw-------"),
        List.of(mode(home.resolve("data")), mode(folder), mode(path)));
    assertEquals(List.of("2026-11-26-1412.md"), names(folder));
  }

  @Test
  void twoReportsOfOneMinuteAreTwoFiles() throws IOException {
    Reports.write(home, WHEN, "first");
    Files.createSymbolicLink(home.resolve("2026-11-26-1412-2.md"), home.resolve("nowhere"));

    Path third = Reports.write(home, WHEN, "third");

    assertEquals(home.resolve("2026-11-26-1412-3.md"), third);
    assertEquals("first", Files.readString(home.resolve("2026-11-26-1412.md")));
    assertEquals(false, Files.exists(home.resolve("nowhere")));
  }

  /** For root every folder seems writable. */
  @Test
  void aFolderThatTakesNoFileIsFoundOutBeforeTheWork() {
    Path folder = Path.of("/proc");
    assumeTrue(Files.isDirectory(folder), "this system has no such folder");

    UserError refusal =
        assertThrows(UserError.class, () -> Reports.check(folder.resolve("drill.md")));

    assertEquals("No report can be written into /proc. Name another folder.", refusal.getMessage());
  }

  @Test
  void aNamedReportIsWrittenWhole() throws IOException {
    Path path = home.resolve("mine.md");
    Reports.check(path);

    assertEquals(path, Reports.writeTo(path, TEXT));

    assertEquals(TEXT, Files.readString(path));
    assertEquals("rw-------", mode(path));
    assertEquals(List.of("mine.md"), names(home));
  }

  @Test
  void nothingThatIsThereIsEverWrittenOver() throws Exception {
    Path file = Files.writeString(home.resolve("deck.yaml"), "deck");
    Path link = Files.createSymbolicLink(home.resolve("link.md"), file);
    Path dangling = Files.createSymbolicLink(home.resolve("dangling.md"), home.resolve("none"));
    Path folder = Files.createDirectory(home.resolve("folder.md"));
    Path pipe = home.resolve("pipe.md");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    List<String> before = names(home);

    for (Path path : List.of(file, link, dangling, folder, pipe, Path.of("/dev/stdout"))) {
      String said = path + " is there already. Name another file, or move that one away.";
      assertEquals(said, complaint(() -> Reports.check(path)));
      assertEquals(said, complaint(() -> Reports.writeTo(path, TEXT)));
    }

    assertEquals("deck", Files.readString(file));
    assertEquals(true, Files.isSymbolicLink(link));
    assertEquals(false, Files.exists(home.resolve("none"), LinkOption.NOFOLLOW_LINKS));
    assertEquals(before, names(home));
  }

  @Test
  void aFolderThatIsMissingOrAFileIsToldBeforeTheWork() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");

    assertEquals(
        "No report can be written into " + home.resolve("none") + ". Name another folder.",
        complaint(() -> Reports.check(home.resolve("none/mine.md"))));
    assertEquals(
        "No report can be written into " + file + ". Name another folder.",
        complaint(() -> Reports.check(file.resolve("mine.md"))));
    assertEquals(
        "No report can be written into %s, because of %s. Make that a folder you may write, or"
                .formatted(file.resolve("viva/reports"), file)
            + " name a place: --report FILE, or do without: --no-report",
        complaint(() -> Reports.checkFolder(file.resolve("viva/reports"))));
  }

  @Test
  void aFolderThatCanBeCreatedIsNoTroubleAndIsNotCreatedYet() throws IOException {
    Reports.checkFolder(home.resolve("data/viva/reports"));

    assertEquals(List.of(), names(home));
  }

  private static String complaint(Runnable work) {
    return String.valueOf(assertThrows(UserError.class, work::run).getMessage());
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
