package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package holds what it must, and runs from wherever it is unpacked. */
class PackageIT {
  private static final Path CONTENTS = Path.of("src/test/resources/package.txt");
  private static final Pattern NAMED = Pattern.compile("(?m)^(Files|License): *((?:.|\n .)*)");

  @TempDir private static Path folder;
  private static Path unpacked;

  @BeforeAll
  static void packAndUnpack() throws Exception {
    Path place = Files.createDirectory(folder.resolve("un packed"));

    run("scripts/package", "0.1.0", "target", folder.toString());
    run("tar", "-xzf", folder.resolve("viva-0.1.0.tar.gz").toString(), "-C", place.toString());

    unpacked = place.resolve("viva-0.1.0");
  }

  private static String run(String... command) throws Exception {
    Launch launch = Launch.of(List.of(command), Path.of("").toAbsolutePath(), environment());
    assertEquals(0, launch.exit(), launch.err());
    return launch.out();
  }

  private static Map<String, String> environment() {
    return Map.of(
        "PATH", System.getenv("PATH"),
        "JAVA_HOME", System.getProperty("java.home"),
        "LANG", "C.UTF-8",
        "VIVA_HOME", folder.resolve("home").toString());
  }

  /** Without decks, libraries and their licenses: the next tests look at these. */
  @Test
  void itHoldsProgramPagesCompletionsRecipesAndLicenses() throws IOException {
    List<String> others =
        files(unpacked).stream()
            .filter(name -> !name.matches(".*/(questions|lib|licenses/.*)/.*"))
            .toList();

    if (Boolean.getBoolean("viva.rewrite")) {
      Files.write(CONTENTS, others);
    }
    assertEquals(Files.readAllLines(CONTENTS), others);
  }

  @Test
  void itHoldsTheDecksAndTheLibrariesOfThisBuild() throws IOException {
    Path share = unpacked.resolve("share/viva");

    assertEquals(files(Path.of("questions")), files(share.resolve("questions")));
    try (ZipFile jar = new ZipFile(share.resolve("viva.jar").toFile())) {
      String manifest =
          new String(jar.getInputStream(jar.getEntry("META-INF/MANIFEST.MF")).readAllBytes(), UTF_8)
              .replaceAll("\r?\n ", "");
      for (String library : files(share.resolve("lib"))) {
        assertTrue(manifest.contains(" lib/" + library), library);
      }
    }
  }

  @Test
  void whatALibraryBringsOfLicensesIsThereToRead() throws IOException {
    Path licenses = unpacked.resolve("share/doc/viva/licenses");
    Path lib = unpacked.resolve("share/viva/lib");
    for (String library : files(lib)) {
      List<String> texts = new ArrayList<>();
      try (ZipFile jar = new ZipFile(lib.resolve(library).toFile())) {
        jar.stream()
            .map(entry -> entry.getName())
            .filter(name -> name.matches("(?i)(.*/)?[^/]*(licen[cs]e|notice)[^/]*"))
            .filter(name -> !name.endsWith(".class"))
            .forEach(name -> texts.add(name.substring(name.lastIndexOf('/') + 1)));
      }
      Path texted = licenses.resolve(library.replace(".jar", ""));
      assertEquals(
          new TreeSet<>(texts),
          Files.exists(texted) ? new TreeSet<>(files(texted)) : new TreeSet<>(),
          library);
    }
  }

  @Test
  void eachLibraryHasItsLicenseAndEachLicenseItsText() throws IOException {
    String copyright = Files.readString(unpacked.resolve("share/doc/viva/copyright"));
    List<String> globs = new ArrayList<>();
    TreeSet<String> used = new TreeSet<>();
    TreeSet<String> explained = new TreeSet<>();
    NAMED
        .matcher(copyright)
        .results()
        .forEach(
            field -> {
              if (field.group(1).equals("Files")) {
                globs.addAll(List.of(field.group(2).split("\\s+")));
              } else if (field.group(2).contains("\n")) {
                explained.add(field.group(2).lines().findFirst().orElseThrow());
              } else {
                used.addAll(List.of(field.group(2).split(" and ")));
              }
            });

    assertEquals(used, explained);
    for (String library : files(unpacked.resolve("share/viva/lib"))) {
      Path there = Path.of("usr/share/viva/lib", library);
      assertTrue(
          globs.stream()
              .filter(glob -> !glob.equals("*"))
              .anyMatch(
                  glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(there)),
          library + " has no license in src/main/package/copyright");
    }
  }

  @Test
  void itRunsThroughALinkFromAFolderWithABlankInItsName() throws Exception {
    Path link = folder.resolve("viva");
    Files.createSymbolicLink(link, unpacked.resolve("bin/viva"));

    assertEquals("viva 0.1.0", run(link.toString(), "--version").lines().findFirst().orElseThrow());
    assertTrue(run(link.toString(), "list").contains("ml-fundamentals"));
    Path sheet = folder.resolve("sheet.pdf");
    run(link.toString(), "sheet", "statistics", "--count", "1", "-o", sheet.toString());
    assertTrue(Files.size(sheet) > 10_000);
  }

  private static List<String> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
