package dev.viva;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the code to the arrows drawn in README, "How the code is laid out". */
class ArchitectureTest {

  /** Each package and those of ours that it may know; {@code Viva}, above them, knows all. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry(
              "cli",
              Set.of(
                  "play",
                  "view",
                  "paper",
                  "exchange",
                  "session",
                  "journal",
                  "deck",
                  "store",
                  "terminal",
                  "text")),
          Map.entry(
              "play", Set.of("view", "session", "journal", "deck", "store", "terminal", "text")),
          Map.entry("view", Set.of("session", "journal", "deck", "text", "json")),
          Map.entry("exchange", Set.of("deck", "text", "json")),
          Map.entry("paper", Set.of("view", "session", "journal", "deck", "text")),
          Map.entry("session", Set.of("journal", "deck")),
          Map.entry("store", Set.of("journal", "deck", "json")),
          Map.entry("journal", Set.of("deck")),
          Map.entry("deck", Set.of("text")),
          Map.entry("terminal", Set.of("text")),
          Map.entry("text", Set.of()),
          Map.entry("json", Set.of()));

  /** Each library and the one package of ours that knows it. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "org.jline", "terminal",
          "org.yaml", "deck",
          "org.commonmark", "text",
          "com.fasterxml", "json",
          "com.openhtmltopdf", "paper",
          "org.apache", "paper",
          "picocli", "cli");

  /** All classes of the program. */
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.viva");

  @Test
  void everyPackageHasItsPlaceInTheTable() throws IOException {
    Set<String> unplaced;
    try (var entries = Files.list(Path.of("src/main/java/dev/viva"))) {
      unplaced =
          entries
              .filter(Files::isDirectory)
              .map(entry -> entry.getFileName().toString())
              .collect(toCollection(TreeSet::new));
    }

    unplaced.removeAll(ARROWS.keySet());

    assertEquals(Set.of(), unplaced);
  }

  /** An arrow that nobody needs is a door left open, so the table is neither more nor less. */
  @Test
  void packagesKnowExactlyWhomTheTableNames() {
    Map<String, Set<String>> table = new TreeMap<>();
    Map<String, Set<String>> known = new TreeMap<>();
    ARROWS.forEach(
        (name, arrows) -> {
          table.put(name, new TreeSet<>(arrows));
          known.put(name, new TreeSet<>());
        });

    for (JavaClass from : CLASSES) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        String name = name(from);
        String other = name(dependency.getTargetClass().getBaseComponentType());
        if (ARROWS.containsKey(name) && ARROWS.containsKey(other) && !name.equals(other)) {
          known.getOrDefault(name, new TreeSet<>()).add(other);
        }
      }
    }

    assertEquals(table, known);
  }

  private static String name(JavaClass some) {
    return some.getPackageName().replaceFirst("^dev\\.viva\\.", "");
  }

  @Test
  void nobodyKnowsViva() {
    check(
        noClasses()
            .that()
            .resideInAPackage("dev.viva.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.viva"));
  }

  @Test
  void eachLibraryIsKnownToOnePackage() {
    assertAll(
        LIBRARIES.entrySet().stream()
            .map(library -> () -> check(library.getKey() + "..", library.getValue())));
  }

  private static void check(String library, String owner) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ours(owner), "dev.viva")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  @Test
  void onlyTheTreeAndItsReaderKnowYaml() {
    checkKnown("org.yaml..", "dev\\.viva\\.deck\\.(YamlTree|EvenReader)");
  }

  @Test
  void oneClassKnowsOpenhtmltopdf() {
    checkKnown("com.openhtmltopdf..", "dev\\.viva\\.paper\\.PdfPages");
  }

  /** So that no other command loads any of its jars. */
  @Test
  void onlyThePdfsPagesAndFontsKnowPdfBox() {
    checkKnown("org.apache..", "dev\\.viva\\.paper\\.(PdfPages|Fonts)");
  }

  private static void checkKnown(String library, String owner) {
    check(
        noClasses()
            .that()
            .haveNameNotMatching(owner + "(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  @Test
  void packagesAreNamedForWhatTheyAreAbout() {
    check(
        noClasses()
            .should()
            .resideInAnyPackage(
                "dev.viva..util..",
                "dev.viva..common..",
                "dev.viva..core..",
                "dev.viva..impl..",
                "dev.viva..model..",
                "dev.viva..service..",
                "dev.viva..exception..",
                "dev.viva..helper.."));
  }

  /** The patterns of these packages of ours. */
  static String[] ours(Collection<String> packages) {
    return packages.stream().map(ArchitectureTest::ours).toArray(String[]::new);
  }

  private static String ours(String name) {
    return "dev.viva." + name + "..";
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
