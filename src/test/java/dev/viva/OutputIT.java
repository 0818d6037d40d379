package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is at the other end of the standard streams: a full disk, somebody who leaves, nothing. */
class OutputIT {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"list", "list --format json", "check", "doctor", "--help", "daily"})
  void aFullDiskIsTold(String command) throws Exception {
    Launch launch = shell(viva(command) + " >/dev/full");

    assertEquals(3, launch.exit());
    assertEquals("viva: The output cannot be written: No space left on device.\n", launch.err());
  }

  /** More than the buffers on the way hold. */
  @Test
  void aFullDiskIsToldOnceHoweverMuchThereIs() throws Exception {
    String head = "viva: 1\ndeck: large\nquestions:\n";
    String question = "- {id: q%d, topic: t, ask: a, answer: b, points: [c, d]}\n";
    String questions =
        IntStream.range(0, 5_000).mapToObj(question::formatted).collect(Collectors.joining());
    Files.writeString(folder.resolve("large.yaml"), head + questions);

    Launch launch = shell(viva("list --format json large.yaml") + " >/dev/full");

    assertEquals(
        new Launch(3, "", "viva: The output cannot be written: No space left on device.\n"),
        launch);
  }

  @ParameterizedTest
  @ValueSource(strings = {"list --format json", "show --answer l1-l2", "--help"})
  void whoReadsNoFurtherIsNoFailure(String command) throws Exception {
    Launch launch = shell("{ " + viva(command) + "; echo $? >code; } | true; cat code");

    assertEquals(new Launch(0, "0\n", ""), launch);
  }

  /** The first files that the JVM opens would take the place of a closed input. */
  @Test
  void aClosedInputIsNoAnswer() throws Exception {
    Launch launch = shell(viva("drill fundamentals --stdin --type --no-report") + " <&-");

    assertEquals(0, launch.exit());
    assertEquals("", launch.err());
    assertFalse(journal().contains("\"ev\":\"typed\""), journal());
  }

  private String journal() throws IOException {
    try (var files = Files.list(folder.resolve("viva/journal"))) {
      for (Path file : files.toList()) {
        if (file.toString().endsWith(".jsonl")) {
          return Files.readString(file, UTF_8);
        }
      }
    }
    return "";
  }

  private Launch shell(String script) throws IOException, InterruptedException {
    return Launch.of(
        List.of("/bin/sh", "-c", script), folder, Packaged.home(folder.resolve("viva")));
  }

  private static String viva(String command) {
    return Packaged.viva(command.split(" ")).stream()
        .map(word -> "'" + word + "'")
        .collect(Collectors.joining(" "));
  }
}
