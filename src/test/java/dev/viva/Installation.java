package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An installed package with the real launcher and the real program, and the archives of its classes
 * that drills at a terminal made, one for each Java.
 *
 * <p>Layout of the folder: {@code viva/} is the package, {@code another.jar} a build of the same
 * size whose texts differ, {@code archives/} a cache folder with the archives, and {@code tools/}
 * has a {@code sleep} that does not.
 */
final class Installation {
  /** Asks all that is answered from what is kept, each time with a cache folder of its own. */
  private static final String QUESTIONS =
      """
      ask() {
        export XDG_CACHE_HOME="$caches/$1"
        shift
        "$viva" "$@"
        echo "exit $?"
      }
      viva=$0
      caches=$1
      ask daily daily
      ask topic daily --topic tides
      ask list list
      ask check check
      printf ' \\nq\\n' | ask drill drill --stdin --no-save --order deck
      """;

  private static final String LIBRARIES = Path.of("target/lib").toAbsolutePath().toString();

  private final Path folder;
  private final Path home;
  private final String zone;

  private Installation(Path folder, Path home, String zone) {
    this.folder = folder;
    this.home = home;
    this.zone = zone;
  }

  /** Installs the built program, and makes its archives. */
  static Installation in(Path folder) throws Exception {
    // Noon is nowhere near midnight: the day does not change under a test.
    String zone = LocalTime.now(ZoneOffset.UTC).getHour() < 12 ? "Etc/GMT-6" : "Etc/GMT+6";
    Installation made = new Installation(folder, folder.resolve("viva"), zone);
    Path share = Files.createDirectories(made.home.resolve("share/viva"));
    Files.createDirectory(share.resolve("questions"));
    made.sh("cp -R \"$0\" \"$1\"", LIBRARIES, share.resolve("lib").toString());
    Files.createDirectory(made.home.resolve("bin"));
    Files.copy(Path.of("scripts/viva"), made.launcher(), StandardCopyOption.COPY_ATTRIBUTES);
    RebuiltJar.same(made.jar());
    RebuiltJar.inOtherWords(made.anotherJar());
    made.sign();
    Path sleep = Files.createDirectory(folder.resolve("tools")).resolve("sleep");
    Files.writeString(sleep, "#!/bin/sh\n");
    Files.setPosixFilePermissions(sleep, PosixFilePermissions.fromString("rwxr-xr-x"));
    return made;
  }

  private Path launcher() {
    return home.resolve("bin/viva");
  }

  Path jar() {
    return home.resolve("share/viva/viva.jar");
  }

  Path anotherJar() {
    return folder.resolve("another.jar");
  }

  /** Notes which build it is, as packaging does. */
  void sign() throws Exception {
    sh(
        "cat \"$0/viva.jar\" \"$0/lib/viva-lambdas.jar\" | cksum >\"$0/viva.build\"",
        home.resolve("share/viva").toString());
  }

  /** Puts a copy in the place of the package, as like it as an upgrade could be. */
  void setAside() throws Exception {
    sh("mv \"$0\" \"$0.aside\" && cp -a \"$0.aside\" \"$0\"", home.toString());
  }

  /** Undoes that. */
  void putBack() throws Exception {
    sh("rm -rf \"$0\" && mv \"$0.aside\" \"$0\"", home.toString());
  }

  /** Moves the package to another folder. */
  Installation movedTo(Path other) throws IOException {
    Files.move(home, other);
    return new Installation(folder, other, zone);
  }

  /**
   * The Java that runs the tests, and the other one that Viva promises to run on, if it is here.
   */
  static List<Path> javas() throws IOException {
    return Stream.of(System.getProperty("java.home"), OtherJava.home())
        .distinct()
        .map(Path::of)
        .toList();
  }

  /** Has a drill at a terminal make the archive for a Java. */
  List<Path> makeArchive(Path java, Path decks) throws Exception {
    Map<String, String> environment = environment(java, decks);
    environment.put("XDG_CACHE_HOME", folder.resolve("archives").toString());
    environment.put("PATH", folder.resolve("tools") + ":" + System.getenv("PATH"));
    List<String> command = List.of(launcher().toString(), "drill", "--no-save");
    try (Pty drill = Pty.start(command, folder, environment)) {
      drill.await("0 of 60 s");
      List<ProcessHandle> started = drill.started();
      drill.type("q");
      started.forEach(process -> process.onExit().join());
    }
    return archives();
  }

  private Map<String, String> environment(Path java, Path decks) {
    var environment = new HashMap<String, String>();
    environment.put("PATH", System.getenv("PATH"));
    environment.put("LANG", "C.UTF-8");
    environment.put("TERM", "xterm-256color");
    environment.put("HOME", folder.resolve("home").toString());
    environment.put("VIVA_JAVA_HOME", java.toString());
    environment.put("TZ", zone);
    environment.put("VIVA_DECKS", decks.toString());
    return environment;
  }

  /** The archives. */
  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("archives/viva"))) {
      return files.sorted().toList();
    }
  }

  /**
   * Fills a cache folder with the archives and with all that the program keeps of these decks. They
   * must be two seconds old, or it keeps nothing: until then it is asked again.
   */
  Path warmCache(Path java, Path decks) throws Exception {
    Path cache = Files.createTempDirectory(folder, "warm");
    Files.createDirectory(cache.resolve("viva"));
    for (Path archive : archives()) {
      Files.createLink(cache.resolve("viva").resolve(archive.getFileName()), archive);
    }
    Map<String, String> environment = environment(java, decks);
    environment.put("XDG_CACHE_HOME", cache.toString());
    do {
      Launch.of(List.of(launcher().toString(), "daily"), folder, environment);
    } while (kept(cache.resolve("viva"), "daily-").isEmpty());
    return cache;
  }

  /** Makes a cache folder for each of the commands, with links to all that is in a warm one. */
  List<Path> copies(Path warm, Path caches) throws Exception {
    List<Path> copies = new ArrayList<>();
    for (String command : List.of("daily", "topic", "list", "drill")) {
      Path copy = Files.createDirectories(caches.resolve(command));
      sh("cp -al \"$0\" \"$1\"", warm.resolve("viva").toString(), copy.toString());
      copies.add(copy.resolve("viva"));
    }
    return copies;
  }

  /** All that the commands say, with these cache folders; the seconds are not told. */
  Launch answers(Path java, Path decks, Path caches) throws Exception {
    return answers(List.of(), java, decks, caches);
  }

  /** What somebody else gets, as whom a command runs what follows it. */
  Launch answers(List<String> as, Path java, Path decks, Path caches) throws Exception {
    List<String> command = new ArrayList<>(as);
    command.addAll(List.of("sh", "-c", QUESTIONS, launcher().toString(), caches.toString()));
    Launch launch = Launch.of(command, folder, environment(java, decks));
    return new Launch(
        launch.exit(), launch.out().replaceAll("\\d+ of 60 s", "# of 60 s"), launch.err());
  }

  private void sh(String line, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", "-c", line));
    command.addAll(List.of(arguments));
    assertEquals(
        new Launch(0, "", ""), Launch.of(command, folder, Map.of("PATH", System.getenv("PATH"))));
  }

  /** Where the JVM says that it took the program from. */
  String sourceOfProgram(Path java, Path decks, Path warm) throws Exception {
    Path log = Files.createTempFile(folder, "classes", ".log");
    Map<String, String> environment = environment(java, decks);
    environment.put("XDG_CACHE_HOME", warm.toString());
    environment.put("_JAVA_OPTIONS", "-Xlog:class+load:file=" + log);
    Launch.of(List.of(launcher().toString(), "daily"), folder, environment);
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains("dev.viva.Viva source"))
        .findFirst()
        .orElse("nowhere");
  }

  /** What is in a cache folder under names that begin so. */
  static List<Path> kept(Path cache, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
    }
  }
}
