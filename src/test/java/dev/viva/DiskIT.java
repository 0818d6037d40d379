package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Drills whose journal lies on a file system that is really full or really read-only. It is mounted
 * where only the drill sees it, and goes with it.
 */
class DiskIT {
  private static final String MOUNT = "mount -t tmpfs -o mode=700,size=";
  private static final String CURE =
      " Or set VIVA_HOME to another folder, or drill unsaved: --no-save\n";

  @TempDir private Path folder;
  private Path journal;
  private List<String> mounting = List.of();

  @BeforeEach
  void findAWayToMount() throws Exception {
    journal = Files.createDirectories(folder.resolve("viva/journal"));
    Optional<List<String>> way = Optional.empty();
    for (String options : List.of("-m", "-rm")) {
      List<String> command = List.of("unshare", options, "sh", "-c");
      if (way.isEmpty() && run(command, MOUNT + "4k tmpfs viva/journal").exit() == 0) {
        way = Optional.of(command);
      }
    }
    assumeTrue(way.isPresent(), "nothing may be mounted here, not even in a user namespace");
    mounting = way.get();
  }

  @Test
  void onAReadOnlyMountNoQuestionIsAsked() throws Exception {
    Launch launch =
        drill(
            "mount --bind viva/journal viva/journal; mount -o remount,ro,bind viva/journal",
            "printf ' \\n3\\nq\\n'");

    assertEquals(refusal(journal + " is read-only. Make it writable."), launch);
  }

  @Test
  void onAFullDiskNoQuestionIsAsked() throws Exception {
    Launch launch =
        drill(
            MOUNT + "4k tmpfs viva/journal; head -c 4096 /dev/zero >viva/journal/filler",
            "printf ' \\n3\\nq\\n'");

    assertEquals(refusal("The disk of " + journal + " is full. Free some space."), launch);
  }

  private static Launch refusal(String why) {
    return new Launch(3, "", "viva: Grades cannot be saved: " + why + CURE);
  }

  /** There is room for one grade, and none for the long answer and what comes after it. */
  @Test
  void onADiskThatFillsUpWhatIsCalledSavedIsThereAndTheRestIsToldAtOnce() throws Exception {
    String answer = "x".repeat(6_000);

    Launch launch =
        drill(
            MOUNT + "8k tmpfs viva/journal; trap 'cat viva/journal/*.jsonl >kept' EXIT",
            "printf '%s\\n' ' ' 3 t " + answer + " 3 ' ' 3 q");

    assertEquals(3, launch.exit());
    assertEquals("", launch.err());
    assertEquals(
        List.of("saved", "NOT SAVED", "NOT SAVED"),
        launch
            .out()
            .lines()
            .filter(line -> line.contains("✓ solid"))
            .map(line -> line.substring(line.lastIndexOf('·') + 2))
            .toList());
    assertTrue(
        launch.out().contains("NOT SAVED: 2 grades. The disk of"), "at the end: " + launch.out());
    String kept = Files.readString(folder.resolve("kept"));
    assertTrue(kept.endsWith("\"}\n"), kept);
    assertEquals(
        List.of("started", "asked", "revealed", "graded", "asked"),
        kept.lines().map(line -> line.replaceAll(".*\"ev\":\"([a-z]+)\".*", "$1")).toList());
  }

  /** Drills with keys that this prints, after the folder of the journal was prepared by that. */
  private Launch drill(String preparation, String keys) throws Exception {
    List<String> command = new ArrayList<>(mounting);
    command.add("set -e; " + preparation + "; " + keys + " | \"$0\" \"$@\"");
    command.addAll(Packaged.viva("drill", "--stdin", "--order", "deck", "--no-report"));
    return Launch.of(command, folder, environment());
  }

  private Launch run(List<String> shell, String line) throws Exception {
    return Launch.of(
        Stream.concat(shell.stream(), Stream.of(line)).toList(), folder, environment());
  }

  private Map<String, String> environment() {
    var environment = new HashMap<>(Packaged.home(folder.resolve("viva")));
    environment.put("PATH", System.getenv("PATH"));
    return environment;
  }
}
