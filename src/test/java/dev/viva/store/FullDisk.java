package dev.viva.store;

import dev.viva.journal.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A process whose files the system lets grow only so far: {@code write} takes what fits and then
 * fails, as on a full disk. It says what went wrong, or how much it tried.
 */
final class FullDisk {
  private static final LocalDateTime WHEN = LocalDateTime.of(2026, 11, 26, 14, 12);
  private static final String REPORT = "x".repeat(5_000);

  private final Path folder;

  private FullDisk(Path folder) {
    this.folder = folder;
  }

  /** Plays a sitting for each of so many limits, spread over the length of the whole. */
  static void main(Path home, int limits) throws IOException, InterruptedException {
    FullDisk roomy = new FullDisk(Files.createDirectories(home.resolve("roomy")));
    roomy.play(Integer.MAX_VALUE);
    long whole = Files.size(roomy.file());
    int refused = 0;
    for (int i = 0; i < limits; i++) {
      FullDisk disk = new FullDisk(Files.createDirectories(home.resolve("limit" + i)));
      refused += disk.play(whole * i / limits);
      disk.report(REPORT.length() * (long) i / limits);
    }
    System.out.println(limits + " limits, " + (refused > limits ? "many" : refused) + " refusals");
  }

  /** Plays a sitting up to this limit and, without it, to its end. Counts the refusals. */
  private int play(long limit) throws IOException, InterruptedException {
    Journal journal = new Journal(folder, Clock.systemUTC(), new Random(1));
    SmallSitting sitting = new SmallSitting();
    int refused = 0;
    try (Log log = journal.begin("mine").orElseThrow()) {
      limitFiles(Long.toString(limit));
      for (int i = 1; i < SmallSitting.LENGTH; i++) {
        Log.Receipt receipt = sitting.next(log);
        refused += receipt.trouble().isPresent() ? 1 : 0;
        check(
            receipt.trouble().isPresent() || journal.read().entries().contains(receipt.entry()),
            limit + " called saved and not there: " + receipt.entry());
        receipt
            .trouble()
            .ifPresent(why -> check(why.contains("may not grow any more (ulimit -f)"), why));
      }
      limitFiles("unlimited");
      sitting.finish(log);
    }
    List<Entry> entries = journal.read().entries();
    check(entries.size() == SmallSitting.LENGTH, limit + " lines: " + entries);
    check(sitting.seen().equals(SmallSitting.seen(entries)), limit + " seen: " + entries);
    check(sitting.unsavedGrades() == 0, limit + " grades that are not saved after all");
    return refused;
  }

  /** Writes a report that does not fit: what is there stays, and nothing is left lying about. */
  private void report(long limit) throws IOException, InterruptedException {
    Path reports = folder.resolve("reports");
    Path old = Reports.write(reports, WHEN, "old");
    limitFiles(Long.toString(limit));
    try {
      Reports.write(reports, WHEN, REPORT);
      check(false, limit + " report written");
    } catch (UserError e) {
      check(String.valueOf(e.getMessage()).contains("may not grow any more"), e.toString());
    }
    limitFiles("unlimited");
    try (Stream<Path> files = Files.list(reports)) {
      check(files.toList().equals(List.of(old)), limit + " left something in " + reports);
    }
    check(Files.readString(old).equals("old"), limit + " changed " + old);
  }

  private Path file() throws IOException {
    String device = Files.readString(folder.resolve("device")).split(" ", 2)[0];
    return folder.resolve(device + ".jsonl");
  }

  /** Does to this very process what {@code ulimit -f} does to a new one, to the byte. */
  private static void limitFiles(String bytes) throws IOException, InterruptedException {
    String process = Long.toString(ProcessHandle.current().pid());
    int code =
        new ProcessBuilder("prlimit", "--pid", process, "--fsize=" + bytes + ":unlimited")
            .inheritIO()
            .start()
            .waitFor();
    check(code == 0, "prlimit " + bytes + ": " + code);
  }

  private static void check(boolean claim, String otherwise) {
    if (!claim) {
      throw new AssertionError(otherwise);
    }
  }
}
