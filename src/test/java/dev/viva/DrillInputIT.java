package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes to and fro between a drill and its terminal, byte by byte. */
@Timeout(value = 120, threadMode = SEPARATE_THREAD)
class DrillInputIT {

  /** What terminals reply when they are asked what they are, and for their modes. */
  private static final String REPLY = "\u001b[?62;22c\u001b[?2026;2$y";

  /** What would be replied to: reports of the device, of modes, of the cursor, of keys. */
  private static final Pattern QUERY = Pattern.compile("\u001b\\[[?>=]?[0-9;]*([cnu]|\\$p)");

  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final Pattern TYPED = Pattern.compile("\"ev\":\"typed\".*\"text\":\"([^\"]*)\"");
  private static final int NEVER = -1;

  @TempDir private Path folder;
  private DrillHome home;

  @BeforeEach
  void layOut() {
    home = new DrillHome(folder);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 300, 2_000, NEVER})
  void aTerminalIsAskedNothingAndItsLateReplyIsNoAnswer(int delayMs) throws Exception {
    try (Pty pty = start("--type", Map.of())) {
      if (delayMs != NEVER) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(delayMs));
        pty.type(REPLY);
      }
      pty.await("  > ");
      pty.type("one\r");
      pty.await("tick what you said");

      assertEquals(List.of(), pty.lines().stream().filter(QUERY.asPredicate()).toList());
    }
    assertEquals(List.of("one"), typed());
  }

  @Test
  void ofAVeryLongLineTheBeginningIsKeptAndThatIsTold() throws Exception {
    try (Pty pty = start("--type", Map.of())) {
      pty.await("  > ");
      CompletableFuture<Void> typing =
          CompletableFuture.runAsync(() -> type(pty, "0123456789".repeat(2_000) + "\r"));
      pty.await("Only the first 10,000 characters are kept.");
      typing.join();
      pty.await("tick what you said");
    }
    assertEquals(List.of("0123456789".repeat(1_000)), typed());
  }

  @Test
  void withoutColoursADrillHasNone() throws Exception {
    assertEquals(List.of(), drill(Map.of("NO_COLOR", "1"), COLOUR));
  }

  @Test
  void aDumbTerminalGetsNoEscapeSequence() throws Exception {
    assertEquals(List.of(), drill(Map.of("TERM", "dumb"), Pattern.compile("\u001b")));
  }

  /** Keys typed ahead count everywhere but here, where one of them may throw a drill away. */
  @Test
  void whatWasTypedBeforeTheOfferToGoOnIsNoAnswerToIt() throws Exception {
    String drill = home.drill("--no-report");
    List<String> twice = List.of("/bin/sh", "-c", drill + "; echo between; " + drill);
    try (Pty pty = Pty.start(twice, folder, home.environment())) {
      pty.await("0 of 90 s");
      pty.type(" 3");
      pty.await("0 of 75 s");
      pty.type("\u0003");
      pty.await("between");
      pty.type("fff");
      pty.await("1 grade is safe.");
      pty.await("q leave");
      pty.type("\r");
      pty.await("2/3");
    }
    assertEquals(1, home.events().stream().filter("started"::equals).count());
  }

  @Test
  void whatWasTypedBeforeTheOfferToCopyADeckIsNoAnswerToIt() throws Exception {
    var environment = home.environment();
    environment.remove("VIVA_DECKS");
    environment.put("EDITOR", "true");
    String drill = DrillHome.viva() + " drill --count 1; echo over; read -r key";
    try (Pty pty = Pty.start(List.of("/bin/sh", "-c", drill), folder, environment)) {
      pty.await("0 of ");
      pty.type("o\r");
      pty.await("copy it");
      pty.type("xq");
      pty.await("over");
    }
    assertFalse(Files.exists(folder.resolve("viva/decks")));
  }

  /** Drills from the first question to the report. Returns the lines in which this was found. */
  private List<String> drill(Map<String, String> surroundings, Pattern what) throws IOException {
    try (Pty pty = start("", surroundings)) {
      pty.await("Space");
      pty.type("h a3t");
      pty.await("  > ");
      pty.type("an answer\r");
      pty.await("tick what you said");
      pty.type("*\r");
      pty.await("3/3");
      pty.type("q");
      pty.await("Report with every answer:");
      pty.await("over");

      return pty.lines().stream().filter(what.asPredicate()).toList();
    }
  }

  private Pty start(String options, Map<String, String> surroundings) throws IOException {
    var environment = home.environment();
    environment.putAll(surroundings);
    return Pty.start(
        List.of("/bin/sh", "-c", home.drill(options) + "; echo over; read -r key"),
        folder,
        environment);
  }

  private static void type(Pty pty, String keys) {
    try {
      pty.type(keys);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answers that are in the journal. */
  private List<String> typed() throws IOException {
    return home.journal().stream()
        .flatMap(line -> TYPED.matcher(line).results())
        .map(answer -> answer.group(1))
        .toList();
  }
}
