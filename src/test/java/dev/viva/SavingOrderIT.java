package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the system is asked to do, in its order, seen by {@code strace}. */
class SavingOrderIT {
  /** Strings as strace writes them: quotes behind backslashes, a middle dot as its octal bytes. */
  private static final Pattern CALL =
      Pattern.compile(
          "pwrite64\\(.*\"ev\\\\\":\\\\\"(?<event>graded|ended)"
              + "|fdatasync\\((?<forced>.*\\.jsonl>)"
              + "|write\\(1<.*267 (?<said>saved)");

  private static final Pattern FOLDER = Pattern.compile("fsync\\(\\d+<([^>]+)>");

  @TempDir private static Path folder;
  private static String calls = "";

  @BeforeAll
  static void drillUnderStrace() throws Exception {
    Path log = folder.resolve("calls");
    List<String> command =
        new ArrayList<>(List.of("strace", "-f", "-y", "-qq", "-s", "3000", "-e", "signal=none"));
    command.addAll(List.of("-e", "trace=write,pwrite64,fsync,fdatasync", "-o", log.toString()));
    List<String> strace = List.copyOf(command);
    command.addAll(Packaged.viva("drill", "--stdin", "--order", "deck", "--no-report"));
    Files.writeString(folder.resolve("keys"), " \n3\n \n3\nq\n");
    assumeTrue(isAllowed(strace), "strace is not installed here, or may look at nothing");

    ProcessBuilder drill = new ProcessBuilder(command);
    drill.environment().putAll(Packaged.home(folder.resolve("deep/viva")));
    int code =
        drill
            .redirectInput(folder.resolve("keys").toFile())
            .redirectOutput(folder.resolve("screen").toFile())
            .start()
            .waitFor();

    assertEquals(0, code);
    calls = Files.readString(log);
  }

  private static boolean isAllowed(List<String> strace) throws InterruptedException {
    try {
      List<String> command = new ArrayList<>(strace);
      command.add("true");
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void aGradeIsWrittenThenForcedThenCalledSaved() {
    List<String> order = CALL.matcher(calls).results().map(SavingOrderIT::word).toList();

    assertEquals(
        List.of("graded", "forced", "saved", "graded", "forced", "saved", "ended", "forced"),
        order);
  }

  private static String word(MatchResult call) {
    if (call.group(2) != null) {
      return "forced";
    }
    return call.group(1) == null ? call.group(3) : call.group(1);
  }

  @Test
  void theNamesOfNewFoldersAreForcedToo() {
    Set<Path> forced =
        FOLDER
            .matcher(calls)
            .results()
            .map(call -> Path.of(call.group(1)))
            .collect(Collectors.toSet());

    assertTrue(
        forced.containsAll(
            List.of(
                folder.toAbsolutePath(),
                folder.resolve("deep"),
                folder.resolve("deep/viva"),
                folder.resolve("deep/viva/journal"))),
        forced::toString);
  }
}
