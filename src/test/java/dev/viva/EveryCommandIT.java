package dev.viva;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every command says the same, and plainly, wherever it runs, from the launcher on. What is asked
 * of them is in {@code every-command.txt}; {@code CliTest} sees to it that none is missing.
 */
@Timeout(value = 600, threadMode = SEPARATE_THREAD)
class EveryCommandIT {
  private static final Path RESOURCES = Path.of("src/test/resources").toAbsolutePath();
  private static final Path RUNNING = Path.of(System.getProperty("java.home"));
  private static final String ESCAPE = "\u001b";

  @TempDir private Path folder;
  private int worlds;

  /** The real launcher and program with small decks, and somebody who has drilled before. */
  @BeforeEach
  void layOut() throws Exception {
    Files.createDirectories(folder.resolve("checkout/scripts"));
    copy(Path.of("scripts/viva"), "checkout/scripts/viva");
    copy(Path.of("pom.xml"), "checkout/pom.xml");
    link(Path.of("target"), "checkout/target");
    link(RESOURCES.resolve("questions"), "checkout/questions");
    Files.createDirectories(folder.resolve("before/decks"));
    copy(RESOURCES.resolve("decks/drill/basics.yaml"), "before/decks/basics.yaml");
    String drill =
        "VIVA_HOME=$PWD/before; printf '%s\\n' ' ' abc '' q | viva drill basics --order deck --stdin";
    assertEquals(
        0, Launch.of(List.of("sh", "-c", drill), folder, environment(folder, Map.of())).exit());
  }

  /** Before the folder goes, so that nobody follows them. */
  @AfterEach
  void removeTheLinks() throws IOException {
    Files.delete(folder.resolve("checkout/target"));
    Files.delete(folder.resolve("checkout/questions"));
  }

  private void copy(Path from, String to) throws IOException {
    Files.copy(from, folder.resolve(to), StandardCopyOption.COPY_ATTRIBUTES);
  }

  private void link(Path to, String name) throws IOException {
    Files.createSymbolicLink(folder.resolve(name), to.toAbsolutePath());
  }

  @Test
  void inAPipeNothingIsLostAndNothingComplains() throws Exception {
    Map<String, Launch> ordinary = say(Map.of());

    ordinary.forEach(
        (command, launch) ->
            assertEquals(
                new Launch(0, launch.out().replace(ESCAPE, ""), ""), launch, "of " + command));
    assertEquals(
        ordinary, say(Map.of("LC_ALL", "C", "NO_COLOR", "1", "VIVA_JAVA_HOME", OtherJava.home())));
    assumeInstalled("tr_TR.utf8");
    assertEquals(ordinary, say(Map.of("LC_ALL", "tr_TR.UTF-8", "TERM", "dumb")));
  }

  @ParameterizedTest
  @CsvSource({"C, C", "POSIX, POSIX", "tr_TR.UTF-8, tr_TR.utf8", "de_DE.UTF-8, de_DE.utf8"})
  @Tag("soak")
  void everyJavaSaysTheSameInEveryLocale(String locale, String installed) throws Exception {
    assumeInstalled(installed);
    Map<String, Launch> ordinary = say(Map.of());

    for (String java : List.of(RUNNING.toString(), OtherJava.home())) {
      assertEquals(ordinary, say(Map.of("LC_ALL", locale, "VIVA_JAVA_HOME", java)));
    }
  }

  @Test
  void withoutColoursThereIsNoEscapeSequenceAtATerminal() throws Exception {
    assertNoEscapesAtATerminal(Map.of("NO_COLOR", "1"));
  }

  @Test
  @Tag("soak")
  void onADumbTerminalThereIsNoEscapeSequence() throws Exception {
    assertNoEscapesAtATerminal(Map.of("TERM", "dumb"));
  }

  private void assertNoEscapesAtATerminal(Map<String, String> surroundings) throws Exception {
    Path world = world();
    StringBuilder script = new StringBuilder("cd work\n");
    List<String> lines = lines().stream().filter(line -> !line.endsWith("--help")).toList();
    lines.forEach(line -> script.append("{\n").append(line).append("\n} && echo told\n"));
    script.append("echo all over; read -r key");
    Files.writeString(world.resolve("script"), script);

    try (Pty pty = Pty.start(List.of("sh", "script"), world, environment(world, surroundings))) {
      pty.await("all over");

      List<String> said = pty.lines();
      assertEquals(List.of(), said.stream().filter(line -> line.contains(ESCAPE)).toList());
      assertEquals(lines.size(), said.stream().filter("told"::equals).count());
    }
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(RESOURCES.resolve("every-command.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  /** Says everything in these surroundings. */
  private Map<String, Launch> say(Map<String, String> surroundings) throws Exception {
    Path world = world();
    StringBuilder script = new StringBuilder("cd work\n");
    int count = 0;
    for (String line : lines()) {
      String said = "../said/" + count++;
      script.append(
          "{\n%s\n} >%s.out 2>%s.err\necho $? >%s.exit\n".formatted(line, said, said, said));
    }
    Files.writeString(world.resolve("script"), script);

    Launch.of(List.of("sh", "script"), world, environment(world, surroundings));

    Map<String, Launch> all = new LinkedHashMap<>();
    for (String line : lines()) {
      all.put(line, said(world, all.size()));
    }
    return all;
  }

  /** What a line of the script said, without what may differ: times, its folder, its Java. */
  private Launch said(Path world, int line) throws IOException {
    String out = Files.readString(world.resolve("said/" + line + ".out"));
    return new Launch(
        Integer.parseInt(Files.readString(world.resolve("said/" + line + ".exit")).strip()),
        out.replace(world.toString(), "WORLD")
            .replaceAll("Java \\d[\\w.+-]*", "Java #")
            .replaceAll("\\d+ of (\\d+ s)\\b", "# of $1")
            .replaceAll("\\bin \\d+ s\\b", "in # s"),
        Files.readString(world.resolve("said/" + line + ".err")));
  }

  /** A folder to say it in; all have names of one length, so that lines wrap alike. */
  private Path world() throws Exception {
    Path world = Files.createDirectory(folder.resolve("world" + worlds++));
    Files.createDirectory(world.resolve("said"));
    Files.createDirectory(world.resolve("work"));
    Files.copy(RESOURCES.resolve("questions/models.yaml"), world.resolve("work/Übung.yaml"));
    Launch copy =
        Launch.of(
            List.of("cp", "-r", folder.resolve("before").toString(), world + "/viva"),
            world,
            environment(world, Map.of()));
    assertEquals(new Launch(0, "", ""), copy);
    return world;
  }

  private Map<String, String> environment(Path world, Map<String, String> surroundings) {
    var environment = new HashMap<String, String>();
    String path = requireNonNull(System.getenv("PATH"));
    environment.put("PATH", folder.resolve("checkout/scripts") + ":" + path);
    environment.put("HOME", folder.toString());
    environment.put("VIVA_HOME", world.resolve("viva").toString());
    environment.put("VIVA_JAVA_HOME", RUNNING.toString());
    environment.put("LANG", "C.UTF-8");
    environment.put("TERM", "xterm-256color");
    environment.putAll(surroundings);
    return environment;
  }

  private void assumeInstalled(String locale) throws Exception {
    List<String> all =
        Launch.of(List.of("locale", "-a"), folder, environment(folder, Map.of()))
            .out()
            .lines()
            .toList();
    assumeTrue(all.contains(locale), "the locale " + locale + " is not installed here");
  }
}
