package dev.viva.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.terminal.Streams;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  @TempDir private Path folder;

  /** What is said of work that takes so many seconds for each of its four parts. */
  private String said(SmallWorld small, int seconds) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    World world = small.world(new ByteArrayOutputStream(), err);
    try (Progress progress = new Progress(world, new Look(), 4)) {
      for (int done = 1; done <= 4; done++) {
        small.wait(seconds);
        progress.accept(done);
      }
    }
    world.err().flush();
    return err.toString(UTF_8);
  }

  private SmallWorld terminal(String type) {
    return new SmallWorld(folder).on(new Streams(false, false, true, 80)).with("TERM", type);
  }

  @Test
  void longWorkIsShownOnOneLineThatGoes() {
    String parts = "\rWriting: 25%\rWriting: 50%\rWriting: 75%\rWriting: 100%";

    assertEquals(parts + "\r             \r", said(terminal("xterm"), 1));
  }

  @Test
  void shortWorkIsNot() {
    assertEquals("", said(terminal("xterm"), 0));
  }

  @Test
  void whoIsNoTerminalHearsNothing() {
    assertEquals("", said(new SmallWorld(folder).with("TERM", "xterm"), 1));
    assertEquals("", said(terminal("dumb"), 1));
  }
}
