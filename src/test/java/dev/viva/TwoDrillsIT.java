package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A drill in one terminal while another one is played in another. */
@Timeout(value = 120, threadMode = SEPARATE_THREAD)
class TwoDrillsIT {
  private static final Pattern NUMBER = Pattern.compile("\"seq\":(\\d+)");

  @TempDir private Path folder;

  @Test
  void eachKeepsItsOwnAndNeitherTakesTheOther() throws Exception {
    DrillHome home = new DrillHome(folder);
    List<String> command = List.of("sh", "-c", home.drill("--no-report") + "; read -r key");
    try (Pty first = Pty.start(command, folder, home.environment())) {
      first.await("0 of 90 s");
      first.type(" 3");
      first.await("0 of 75 s");

      Launch resumed = sh("\"$0\" drill --resume --stdin");
      Launch second =
          sh("printf ' \\n3\\nq\\n' | \"$0\" drill basics --order deck --stdin --no-report");
      first.type(" 3");
      first.await("0 of 60 s");
      first.type("q");
      first.await("2 of 2 solid or better");

      assertEquals(
          new Launch(4, "", "viva: The unfinished drill is being played in another terminal.\n"),
          resumed);
      assertEquals(new Launch(0, second.out(), ""), second);
    }
    List<String> graded = home.events().stream().filter("graded"::equals).toList();
    assertEquals(3, graded.size());
    List<String> numbers =
        home.journal().stream()
            .flatMap(line -> NUMBER.matcher(line).results())
            .map(number -> number.group(1))
            .toList();
    assertEquals(
        IntStream.rangeClosed(1, numbers.size()).mapToObj(Integer::toString).toList(), numbers);
  }

  private Launch sh(String line) throws Exception {
    DrillHome home = new DrillHome(folder);
    return Launch.of(List.of("sh", "-c", line, DrillHome.viva()), folder, home.environment());
  }
}
