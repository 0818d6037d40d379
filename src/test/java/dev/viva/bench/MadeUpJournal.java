package dev.viva.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Writes the journal of a machine with as many events as one likes: sittings of ten questions, a
 * few a day, in the form that the README describes. A single file on its own, so that {@code java
 * MadeUpJournal.java FILE EVENTS} runs it without a build.
 */
public final class MadeUpJournal {
  private static final long FIRST_MS = 1_600_000_000_000L;
  private static final long BETWEEN_SITTINGS_MS = 5 * 3_600_000L;
  private static final long BETWEEN_EVENTS_MS = 20_000;
  private static final int QUESTIONS = 10;

  private final BufferedWriter out;
  private final String device;
  private final int events;
  private int seq;
  private int sitting;

  private MadeUpJournal(BufferedWriter out, String device, int events) {
    this.out = out;
    this.device = device;
    this.events = events;
  }

  /**
   * Writes it.
   *
   * @param args the file, named by the letters of its device, and how many events
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Writes that many events; the last sitting may be cut short by their number. */
  static void write(Path file, int events) throws IOException {
    String device = file.getFileName().toString().replaceFirst("\\.jsonl$", "");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      MadeUpJournal journal = new MadeUpJournal(out, device, events);
      while (journal.seq < events) {
        journal.sitting();
      }
    }
  }

  private void sitting() throws IOException {
    sitting++;
    StringBuilder plan = new StringBuilder();
    for (int i = 0; i < QUESTIONS; i++) {
      plan.append(i == 0 ? "" : ",").append("{").append(question(i)).append(",\"hash\":\"0123\"}");
    }
    line(
        "\"ev\":\"started\",\"select\":[],\"typed\":false,\"sure_first\":false,\"seed\":1,"
            + "\"viva\":\"0.1.0\",\"questions\":["
            + plan
            + "]");
    for (int i = 0; i < QUESTIONS; i++) {
      line(
          "\"ev\":\"asked\","
              + question(i)
              + ",\"attempt\":1,\"hash\":\"0123\",\"topic\":\"pca\",\"level\":\"mid\",\"seconds\":90,"
              + "\"ask\":\"Why does the loss fall when the model sees the same data once more?\","
              + "\"must\":[\"It has seen its noise.\",\"So it is no estimate.\"],\"nice\":[]");
      line(
          "\"ev\":\"revealed\","
              + question(i)
              + ",\"think_ms\":20000,\"paused_ms\":0,\"away_ms\":0");
      line(
          "\"ev\":\"graded\","
              + question(i)
              + ",\"grade\":3,\"proposed\":3,\"hit\":[\"It has seen its noise.\"],"
              + "\"think_ms\":20000,\"review_ms\":9000");
    }
    line("\"ev\":\"ended\",\"how\":\"finished\"");
  }

  private String question(int i) {
    int number = sitting * QUESTIONS + i;
    return String.format(
        Locale.ROOT, "\"q\":\"made-up-%03d/question-%d\"", number % 200, number % 100_000);
  }

  private void line(String event) throws IOException {
    if (seq == events) {
      return;
    }
    seq++;
    long time = FIRST_MS + sitting * BETWEEN_SITTINGS_MS + (seq - 1) % 32 * BETWEEN_EVENTS_MS;
    String body =
        String.format(
            Locale.ROOT,
            "{\"v\":1,\"dev\":\"%s\",\"seq\":%d,\"t\":%d,\"tz\":60,\"s\":\"sitting%d\",%s",
            device,
            seq,
            time,
            sitting,
            event);
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(UTF_8));
    out.write(String.format(Locale.ROOT, "%s,\"crc\":\"%08x\"}%n", body, crc.getValue()));
  }
}
