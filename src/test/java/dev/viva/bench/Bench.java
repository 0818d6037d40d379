package dev.viva.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Times whole processes, launcher included, each in turn with {@code java Hello} on the same Java,
 * and prints a Markdown table. What stands in it is the ratio of the medians: the machine may be
 * slow or busy, but it is so for both. {@code scripts/bench} runs it.
 */
public final class Bench {
  private static final String HELLO =
      "class Hello { public static void main(String[] a) { System.out.println(\"Hello\"); } }";

  /** What a drill shows when its first question is on the screen and it waits for a key. */
  private static final String FIRST_SCREEN = "? keys";

  /**
   * One thing to time.
   *
   * @param until what has to be on the screen of a pseudo-terminal; empty to wait for the end
   */
  private record Case(String name, List<String> command, Map<String, String> with, String until) {}

  private static final int LONGEST_SECONDS = 90;

  /** Some twenty-five drills, which is what a journal holds before an interview. */
  private static final int EVENTS = 1_000;

  private static final int YEARS_OF_EVENTS = 100_000;

  private final Path viva;
  private final Path scratch;
  private final int pairs;

  private Bench(Path viva, Path scratch, int pairs) {
    this.viva = viva;
    this.scratch = scratch;
    this.pairs = pairs;
  }

  /**
   * Runs it.
   *
   * @param args the launcher, an empty folder, how many pairs, the sizes with commas between, which
   *     cases (a part of their names; all when empty), and the homes of the Javas
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    // Without the go-between that Java puts before every process it starts.
    System.setProperty("jdk.lang.Process.launchMechanism", "VFORK");
    Bench bench =
        new Bench(Path.of(args[0]), Path.of(args[1]).toAbsolutePath(), Integer.parseInt(args[2]));
    System.out.println(
        "| Java | Case | ms | Hello ms | Ratio | CPU ratio | Peak MiB | Hello MiB |");
    System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (String java : Arrays.asList(args).subList(5, args.length)) {
      for (Case one : bench.cases(args[3].split(",", -1), Path.of(java))) {
        if (one.name.contains(args[4])) {
          bench.time(Path.of(java), one);
        }
      }
    }
  }

  private List<Case> cases(String[] sizes, Path java) throws IOException, InterruptedException {
    List<Case> cases = new ArrayList<>();
    Map<String, String> shipped = environment(java, "shipped");
    cases.add(new Case("--version", List.of("--version"), shipped, ""));
    Map<String, String> bare = environment(java, "shipped");
    bare.put("VIVA_HOME", scratch.resolve("bare-" + java.getFileName()).toString());
    cases.add(new Case("daily, no archive, shipped", List.of("daily"), bare, ""));
    for (String format : List.of("html", "pdf")) {
      String file = scratch.resolve("sheet." + format).toString();
      List<String> sheet = List.of("sheet", "--count", "600", "--force", "-o", file);
      cases.add(new Case("sheet of 600, " + format, sheet, shipped, ""));
    }
    if (Arrays.asList(sizes).contains("shipped")) {
      Map<String, String> years = environment(java, "shipped");
      years.put("VIVA_HOME", scratch.resolve("years-" + java.getFileName()).toString());
      makeArchive(years);
      writeJournal(years, YEARS_OF_EVENTS);
      String past = ", shipped, " + YEARS_OF_EVENTS + " events";
      cases.add(new Case("viva" + past, List.of(), years, ""));
      cases.add(new Case("drill, first screen" + past, List.of("drill"), years, FIRST_SCREEN));
    }
    for (String size : sizes) {
      boolean isShipped = size.equals("shipped");
      Map<String, String> with = isShipped ? shipped : environment(java, size);
      Path decks = scratch.resolve(size).resolve("decks");
      if (!isShipped && !Files.exists(decks)) {
        int questions = Integer.parseInt(size);
        MadeUpDecks.write(decks, questions, Math.max(4, Math.min(200, questions / 100)));
        Thread.sleep(3_000); // A deck as young as the clock is coarse would be read again.
      }
      makeArchive(with);
      writeJournal(with, EVENTS);
      cases.add(new Case("daily, " + size, List.of("daily"), with, ""));
      cases.add(
          new Case("daily --topic pca, " + size, List.of("daily", "--topic", "pca"), with, ""));
      cases.add(new Case("list, " + size, List.of("list"), with, ""));
      cases.add(new Case("viva, " + size, List.of(), with, ""));
      cases.add(new Case("drill, first screen, " + size, List.of("drill"), with, FIRST_SCREEN));
      String named = isShipped ? viva.resolveSibling("../questions").toString() : decks.toString();
      cases.add(new Case("check, nothing known, " + size, List.of("check", named), with, ""));
      cases.add(new Case("check, again, " + size, List.of("check"), with, ""));
    }
    return cases;
  }

  /** Lets a first drill make the archive of classes that later starts use, and waits for it. */
  private void makeArchive(Map<String, String> with) throws IOException, InterruptedException {
    Run.of(List.of(viva.toString(), "drill", "--no-save"), with, FIRST_SCREEN);
    Path cache = Path.of(with.getOrDefault("VIVA_HOME", "")).resolve("cache");
    for (int seconds = 0; seconds < LONGEST_SECONDS; seconds++) {
      try (Stream<Path> files = Files.list(cache)) {
        if (files.anyMatch(file -> file.getFileName().toString().startsWith("classes-all-"))) {
          return;
        }
      }
      Thread.sleep(1_000);
    }
    throw new IllegalStateException("no archive came in " + LONGEST_SECONDS + " s");
  }

  private static void writeJournal(Map<String, String> with, int events) throws IOException {
    Path folder = Path.of(with.getOrDefault("VIVA_HOME", "")).resolve("journal");
    if (!Files.exists(folder)) {
      MadeUpJournal.write(Files.createDirectories(folder).resolve("abcdefgh.jsonl"), events);
    }
  }

  /** A home of its own for each Java and size, so that no case finds what another left. */
  private Map<String, String> environment(Path java, String size) {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("VIVA_JAVA_HOME", java.toString());
    environment.put("VIVA_HOME", scratch.resolve(size + "-" + java.getFileName()).toString());
    if (!size.equals("shipped")) {
      environment.put("VIVA_DECKS", scratch.resolve(size).resolve("decks").toString());
    }
    return environment;
  }

  private void time(Path java, Case one) throws IOException, InterruptedException {
    Path classes = hello(java);
    Map<String, String> plain = Map.of("VIVA_JAVA_HOME", java.toString());
    List<String> base = List.of(java + "/bin/java", "-cp", classes.toString(), "Hello");
    List<String> command = new ArrayList<>(List.of(viva.toString()));
    command.addAll(one.command);
    boolean isScreen = !one.until.isEmpty();
    String helloSays = isScreen ? "Hello" : "";
    List<Run> hellos = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    for (int pair = -2; pair < pairs; pair++) {
      Run hello = Run.of(base, plain, helloSays);
      Run run = Run.of(command, one.with, one.until);
      if (pair >= 0) {
        hellos.add(hello);
        runs.add(run);
      }
    }
    double wall = median(runs.stream().mapToDouble(Run::wallMs).toArray());
    double helloWall = median(hellos.stream().mapToDouble(Run::wallMs).toArray());
    double cpu =
        runs.stream().mapToDouble(Run::cpuMs).sum() / hellos.stream().mapToDouble(Run::cpuMs).sum();
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.0f | %.0f | %.2f | %.2f | %s | %s |%n",
        java.getFileName(),
        one.name,
        wall,
        helloWall,
        wall / helloWall,
        cpu,
        isScreen ? "" : Run.peak(command, one.with),
        isScreen ? "" : Run.peak(base, plain));
  }

  private Path hello(Path java) throws IOException, InterruptedException {
    Path folder = scratch.resolve("hello-" + java.getFileName());
    if (!Files.exists(folder)) {
      Path source = Files.writeString(scratch.resolve("Hello.java"), HELLO);
      new ProcessBuilder(java + "/bin/javac", "-d", folder.toString(), source.toString())
          .inheritIO()
          .start()
          .waitFor();
    }
    return folder;
  }

  /** The middle one, or the mean of the two in the middle. */
  static double median(double[] values) {
    Arrays.sort(values);
    return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
  }
}
