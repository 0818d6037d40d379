package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code scripts/viva} does with a program that is already built. */
class LauncherIT {

  private static final String NOTHING = "";

  @TempDir private Path folder;
  private FakeCheckout checkout;

  @BeforeEach
  void layOut() throws IOException {
    checkout = FakeCheckout.built(folder);
  }

  @Test
  void handsTheArgumentsOverAsTheyAre() throws Exception {
    Launch launch = checkout.run("list", "", "two words", "*", "--");

    assertEquals(new Launch(0, told("G1", "list", "", "two words", "*", "--"), NOTHING), launch);
  }

  @Test
  void takesTheSmallerCollectorFromJava25On() throws Exception {
    checkout.java("jdk", "25", FakeCheckout.ECHOING_JAVA);

    assertEquals(new Launch(0, told("Serial"), NOTHING), checkout.run());
  }

  @Test
  void findsItsCheckoutThroughLinks() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("my bin"));
    Files.createSymbolicLink(folder.resolve("vv"), Path.of("viva's home/scripts/viva"));
    Files.createSymbolicLink(bin.resolve("v"), Path.of("../vv"));

    Launch launch = start(folder.resolve("jdk"), bin.resolve("v").toString());

    assertEquals(new Launch(0, told("G1"), NOTHING), launch);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          viva's home,          scripts/viva
          viva's home,          ./scripts/viva
          viva's home/src/main, ../../scripts/viva
          viva's home/src,      ../../viva's home//scripts/../scripts/viva
          jdk,                  ../linked scripts/viva
          """,
      quoteCharacter = '"')
  void findsItsCheckoutFromAnyFolder(String from, String name) throws Exception {
    Files.createSymbolicLink(folder.resolve("linked scripts"), Path.of("viva's home/scripts"));

    assertEquals(new Launch(0, told("G1"), NOTHING), start(folder.resolve(from), name));
  }

  @Test
  void findsItsCheckoutThroughALinkedFolder() throws Exception {
    Path scripts =
        Files.createSymbolicLink(folder.resolve("scripts"), Path.of("viva's home/scripts"));

    assertEquals(
        new Launch(0, told("G1"), NOTHING), start(folder, scripts.resolve("viva").toString()));
  }

  @Test
  void findsItsCheckoutWhenHandedToAShellByItsBareName() throws Exception {
    assertEquals(
        new Launch(0, told("G1"), NOTHING),
        start(checkout.home().resolve("scripts"), "sh", "viva"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 70})
  void handsTheExitCodeThrough(int code) throws Exception {
    checkout.java("jdk", "17", "#!/bin/sh\nexit " + code);

    assertEquals(new Launch(code, NOTHING, NOTHING), checkout.run());
  }

  @Test
  void isReplacedByTheProgramExceptForADrillAtATerminal() throws Exception {
    checkout.java("jdk", "17", "#!/bin/sh\necho $$");
    Map<String, String> environment = checkout.environment();

    Launch launch =
        Launch.of(
            List.of("/bin/sh", "-c", "echo $$; exec \"$0\" drill", checkout.launcher().toString()),
            folder,
            environment);

    String[] processes = launch.out().split("\n", -1);
    assertEquals(processes[0], processes[1]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<&-", ">&-", "2>&-", "<&- >&-", "<&- >&- 2>&-"})
  void opensEveryStandardDescriptorThatWasClosed(String closing) throws Exception {
    checkout.java(
        "jdk",
        "17",
        """
        #!/bin/sh
        open=
        for fd in 0 1 2; do [ -e /proc/$$/fd/$fd ] && open="$open$fd"; done
        printf %s "$open" > ../open
        """);

    Launch.of(
        List.of("/bin/sh", "-c", "exec \"$0\" list " + closing, checkout.launcher().toString()),
        checkout.home(),
        checkout.environment());

    assertEquals("012", Files.readString(folder.resolve("open")));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          LC_ALL,  C,           C.UTF-8
          LC_ALL,  POSIX,       C.UTF-8
          LC_ALL,  tr_TR,       C.UTF-8
          LC_CTYPE,  C,         C.UTF-8
          LANG,  C,             C.UTF-8
          NOTHING,  set,        C.UTF-8
          LC_ALL,  C.UTF-8,     C.UTF-8
          LC_ALL,  xx_XX.UTF-8, C.UTF-8
          LC_CTYPE,  C.UTF-8,   unset
          LC_CTYPE,  C.utf8,    unset
          LANG,  C.UTF-8,       unset
          """)
  void runsUnderAUtf8Locale(String variable, String value, String expected) throws Exception {
    checkout.java("jdk", "17", "#!/bin/sh\necho \"${LC_ALL-unset}\"");
    Map<String, String> environment = checkout.environment();
    environment.remove("LANG");
    environment.put(variable, value);

    assertEquals(expected + "\n", checkout.run(environment).out());
  }

  private Launch start(Path from, String... command) throws IOException, InterruptedException {
    return Launch.of(List.of(command), from, checkout.environment());
  }

  @ParameterizedTest
  @CsvSource({"daily, 3", "drill, 3", "check, 1", "sheet, 1"})
  void onlyWhatWorksLongIsCompiledEarly(String command, int scaling) throws Exception {
    String flag = "-XX:CompileThresholdScaling=" + scaling + "\n";

    assertTrue(checkout.run(checkout.environment(), command).out().contains(flag));
  }

  /** What the made-up Java prints: each argument on a line of its own. */
  private String told(String collector, String... arguments) {
    Path home = checkout.home();
    return """
        -XX:+Use%sGC
        -XX:TieredStopAtLevel=1
        -Xmx512m
        -XX:-UsePerfData
        -Xshare:auto
        -Xlog:disable
        -XX:NewSize=48m
        -XX:+IgnoreUnrecognizedVMOptions
        -XX:+UnlockDiagnosticVMOptions
        -XX:ArchiveRelocationMode=0
        -XX:CompileThresholdScaling=3
        -Dpicocli.converters.excludes=java.*
        -Xlog:all=warning:stderr
        -Dviva.questions=%s
        -Dviva.tty=
        -cp
        %s
        dev.viva.Viva
        """
            .formatted(collector, home.resolve("questions"), checkout.jar())
        + String.join("", List.of(arguments).stream().map(word -> word + "\n").toList());
  }
}
