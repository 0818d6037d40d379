package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.viva.Soak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real systems that say no, beside the made-up disks of {@link FailingDiskTest}. */
class FullDiskTest {
  private static final int LIMITS = Math.min(512, Soak.rounds(64));

  @TempDir private Path home;

  @Test
  void aFileThatMayNotGrowCostsNoGrade() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")));

    String said = JournalProcess.run(JournalProcess.command("fill", home.toString(), "" + LIMITS));

    assertEquals(LIMITS + " limits, many refusals\n", said);
  }

  @Test
  void aFullDiskCostsNoGrade() throws Exception {
    Path disk = Files.createDirectory(home.resolve("disk"));
    assumeTrue(runs("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()));
    try {
      Journal journal = new Journal(disk.resolve("journal"), Clock.systemUTC(), new Random(1));
      SmallSitting sitting = new SmallSitting();
      Optional<String> trouble = Optional.empty();
      try (Log log = journal.begin("mine").orElseThrow()) {
        sitting.next(log);
        fill(journal.folder());
        for (int i = 2; i < SmallSitting.LENGTH; i++) {
          Optional<String> now = sitting.next(log).trouble();
          trouble = trouble.or(() -> now);
        }
        assertEquals(
            Optional.of("The disk of " + journal.folder() + " is full. Free some space."), trouble);
        assertTrue(sitting.unsavedGrades() > 0);

        Files.delete(journal.folder().resolve("filler"));
        sitting.finish(log);
      }

      assertEquals(sitting.seen(), SmallSitting.seen(journal.read().entries()));
      assertEquals(0, sitting.unsavedGrades());
    } finally {
      assertTrue(runs("umount", disk.toString()));
    }
  }

  /** Takes all the room there is, also that in the page on which the journal ends. */
  private static void fill(Path journal) throws IOException {
    Path own =
        journal.resolve(Files.readString(journal.resolve("device")).split(" ", 2)[0] + ".jsonl");
    Files.writeString(own, "x".repeat(3_000) + "\n", StandardOpenOption.APPEND);
    IOException full =
        assertThrows(
            IOException.class, () -> Files.write(journal.resolve("filler"), new byte[1 << 20]));
    assertEquals("No space left on device", full.getMessage());
  }

  private static boolean runs(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return process.waitFor() == 0 && said.isEmpty();
  }
}
