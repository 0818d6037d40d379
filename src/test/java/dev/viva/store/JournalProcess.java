package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.viva.journal.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A process of its own that writes a journal, for what only processes can do to each other. */
final class JournalProcess {
  private JournalProcess() {}

  /** What it does is its first argument, the journal's folder its second. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[1]);
    switch (args[0]) {
      case "pauses" -> pauses(folder, args[2], Integer.parseInt(args[3]));
      case "hold" -> hold(folder, args[2]);
      case "lock" -> lock(folder);
      case "sitting" -> sitting(folder);
      case "fill" -> FullDisk.main(folder, Integer.parseInt(args[2]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /** Its command line with these arguments. */
  static List<String> command(String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                JournalProcess.class.getName()));
    command.addAll(List.of(args));
    return command;
  }

  /** Runs a command to its end. Returns what it said on stdout and stderr. */
  static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    int code = process.waitFor();
    return code == 0 ? said : said + "exit: " + code + "\n";
  }

  /** Writes pauses of 0, 1, 2, ... milliseconds. */
  private static void pauses(Path folder, String session, int count) {
    Journal journal = new Journal(folder, Clock.systemUTC(), new Random(session.hashCode()));
    try (Log log = journal.begin(session).orElseThrow()) {
      for (int i = 0; i < count; i++) {
        log.append(new Event.Paused(i)).trouble().ifPresent(System.out::println);
      }
    }
  }

  /** Plays a sitting until somebody ends this process, or its input. */
  private static void hold(Path folder, String session) throws IOException {
    Journal journal = new Journal(folder, Clock.systemUTC(), new Random(9));
    try (Log log = journal.begin(session).orElseThrow()) {
      log.append(new Event.Paused(1));
      System.out.println("held");
      System.in.read();
    }
  }

  /** Writes to the journal and does not finish until somebody ends this process, or its input. */
  private static void lock(Path folder) throws IOException {
    Lock.during(
        Claim.journalLock(folder),
        () -> {
          System.out.println("locked");
          return System.in.read();
        });
  }

  /** Plays a small sitting and writes a report beside the journal. */
  private static void sitting(Path folder) {
    Journal journal = new Journal(folder, Clock.systemUTC(), new Random(9));
    try (Log log = journal.begin("mine").orElseThrow()) {
      new SmallSitting().finish(log);
    }
    Reports.write(folder.resolveSibling("reports"), LocalDateTime.of(2026, 11, 26, 14, 12), "x");
  }
}
