package dev.viva;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When and how {@code scripts/viva} builds, with a Maven that only pretends. */
@Timeout(value = 60, threadMode = SEPARATE_THREAD)
class LauncherBuildIT {

  private static final String FIRST_USE = "viva: first use, building once; about a minute\n";
  private static final String CHANGED = "viva: sources changed, building\n";

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  /** What a build that went well leaves in {@code target}. */
  private static final Set<String> BUILT =
      Set.of("build.log", "lib", "native", "viva.build", "viva.jar");

  @TempDir private Path folder;
  private final List<Process> started = new ArrayList<>();
  private FakeCheckout checkout;

  @BeforeEach
  void layOut() throws IOException {
    checkout = FakeCheckout.unbuilt(folder);
    checkout.java("jdk", "17.0.15", "#!/bin/sh\necho started\n");
  }

  @Test
  void theFirstUseBuildsOnce() throws Exception {
    assertEquals(new Launch(0, "started\n", FIRST_USE), checkout.run());
    assertEquals(new Launch(0, "started\n", ""), checkout.run());

    assertEquals(List.of("build"), calls());
    assertEquals("new\n", Files.readString(checkout.jar()));
    assertEquals("new\n", Files.readString(checkout.home().resolve("target/lib/jline.jar")));
    assertEquals(BUILT, inTarget());
  }

  /** By the name of another build its classes could be taken for those of this one. */
  @Test
  void whatWasBuiltIsNamedByTheSumOfBothJarsHoweverYoungTheNameBefore() throws Exception {
    checkout.write("target/viva.build", "4711 1234\n");
    Files.setLastModifiedTime(
        checkout.home().resolve("target/viva.build"),
        FileTime.from(Instant.now().plusSeconds(3_600)));

    checkout.run();

    assertEquals("1555687850 8\n", Files.readString(checkout.home().resolve("target/viva.build")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pom.xml", "src/main/java/Viva.java", "src/main/resources/new.txt"})
  void newerSourcesAreBuilt(String name) throws Exception {
    checkout.write("target/viva.jar", "old");
    setAllTo(LONG_AGO);
    checkout.write(name, "edited");

    assertEquals(new Launch(0, "started\n", CHANGED), checkout.run());
    assertEquals("new\n", Files.readString(checkout.jar()));
  }

  private void setAllTo(FileTime time) throws IOException {
    try (var files = Files.walk(checkout.home())) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, time);
      }
    }
  }

  @Test
  void whatWasEditedDuringTheBuildIsBuiltNextTime() throws Exception {
    String edited = "src/main/java/Viva.java";
    // A made-up build is over within one tick of the file system's clock.
    String edit =
        "until touch %1$s && [ %1$s -nt \"$build/started\" ]; do :; done%n".formatted(edited);
    checkout.tool("mvn", FakeCheckout.PACKAGING_MAVEN + edit);

    assertEquals(new Launch(0, "started\n", FIRST_USE), checkout.run());
    assertEquals(new Launch(0, "started\n", CHANGED), checkout.run());
  }

  @Test
  void ofAFailedBuildTheLogIsShownAndNothingStarts() throws Exception {
    checkout.tool(
        "mvn", FakeCheckout.PACKAGING_MAVEN + "echo '[ERROR] ; expected'\necho why >&2\nexit 1\n");

    Path log = checkout.home().resolve("target/build.log");
    String told = "viva: the build failed; what Maven said is above and in " + log + "\n";
    assertEquals(new Launch(3, "", FIRST_USE + "[ERROR] ; expected\nwhy\n" + told), checkout.run());
    assertEquals(Set.of("build.log"), inTarget());
  }

  @Test
  void aBuildKilledHalfwayLeavesNothingThatWouldBeTrusted() throws Exception {
    checkout.tool("mvn", FakeCheckout.PACKAGING_MAVEN + "kill -9 ${build##*.} $$\n");
    Launch killed = checkout.run();
    checkout.tool("mvn", FakeCheckout.PACKAGING_MAVEN);

    Launch next = checkout.run();

    assertEquals(
        List.of(new Launch(137, "", FIRST_USE), new Launch(0, "started\n", FIRST_USE)),
        List.of(killed, next));
    assertEquals(BUILT, inTarget());
  }

  @Test
  void twoFirstUsesAtOnceBuildOnce() throws Exception {
    Launch.of(List.of("mkfifo", "go"), checkout.home(), System.getenv());
    checkout.tool("mvn", FakeCheckout.PACKAGING_MAVEN + "read -r go < go\n");
    Process first = start();
    assertEquals(FIRST_USE.strip(), first.errorReader().readLine());

    Process second = start();
    assertEquals("viva: another viva is building; waiting for it", second.errorReader().readLine());
    Files.writeString(checkout.home().resolve("go"), "go\n");

    assertEquals(List.of(0, 0), List.of(first.waitFor(), second.waitFor()));
    assertEquals("started", second.inputReader().readLine());
    assertEquals(List.of("build"), calls());
    assertEquals(BUILT, inTarget());
  }

  private Process start() throws IOException {
    var builder = new ProcessBuilder(checkout.launcher().toString()).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(checkout.environment());
    Process process = builder.start();
    started.add(process);
    return process;
  }

  @AfterEach
  void endWhatStillRuns() {
    for (Process process : started) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  @Test
  void aLockWithoutALivingOwnerIsTakenOver() throws Exception {
    Process owner = new ProcessBuilder("true").start();
    owner.waitFor();
    checkout.write("target/build.lock/pid", owner.pid() + "\n");

    assertEquals(new Launch(0, "started\n", FIRST_USE), checkout.run());
  }

  @Test
  void aLockTooOldForAnyBuildIsTakenOver() throws Exception {
    checkout.write("target/build.lock/pid", ProcessHandle.current().pid() + "\n");
    Files.setLastModifiedTime(checkout.home().resolve("target/build.lock"), LONG_AGO);

    assertEquals(new Launch(0, "started\n", FIRST_USE), checkout.run());
  }

  @Test
  void withoutMavenTheCureIsTold() throws Exception {
    checkout.without("mvn");

    String told =
        "viva: Maven builds Viva and was not found: install it (Debian: apt install maven).\n";
    assertEquals(new Launch(3, "", told), checkout.run());
  }

  @Test
  void withoutACompilerTheCureIsTold() throws Exception {
    Files.delete(folder.resolve("jdk/bin/javac"));

    String told =
        "viva: building needs a JDK, and %s has no compiler: install one (Debian: apt install"
            + " openjdk-17-jdk) or set VIVA_JAVA_HOME to its folder.\n";
    assertEquals(new Launch(3, "", told.formatted(folder.resolve("jdk"))), checkout.run());
  }

  @Test
  void whereItCannotWriteTheCureIsTold() throws Exception {
    checkout.write("target", "a file in the way");

    String told = "viva: cannot write to %s, and Viva has to be built there: change its owner.\n";
    assertEquals(
        new Launch(3, "", told.formatted(checkout.home().resolve("target"))), checkout.run());
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(checkout.home().resolve("mvn.calls"));
  }

  private Set<String> inTarget() throws IOException {
    try (var entries = Files.list(checkout.home().resolve("target"))) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .collect(toCollection(TreeSet::new));
    }
  }
}
