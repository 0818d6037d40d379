package dev.viva.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is read of a file; the files here are holes and take no room. */
class DeckFileTest {
  private static final int LIMIT = 48 * 1024 * 1024;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("deck.yaml");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "100000000, 1"})
  void noMoreIsReadThanOneByteBeyondTheLimit(int beyond, int read) throws IOException {
    setLength(LIMIT + beyond);

    assertEquals(LIMIT + read, DeckFile.bytes(file).length);
  }

  /** Somebody writes faster than this reads, and does not end. */
  @Test
  void aFileThatGrowsWhileItIsReadIsReadToTheLimit() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    setLength(LIMIT / 2);
    CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> grow(begun, done));

    begun.await();
    int read = DeckFile.bytes(file).length;
    done.set(true);
    writer.join();

    assertEquals(LIMIT + 1, read);
  }

  private void grow(CountDownLatch begun, AtomicBoolean done) {
    try {
      for (int more = 1; !done.get(); more++) {
        setLength(LIMIT / 2 + more * 64L * 1024 * 1024);
        begun.countDown();
        Thread.onSpinWait();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFileThatNeverEndsIsRefusedUnread() {
    IOException refusal =
        assertThrows(IOException.class, () -> DeckFile.bytes(Path.of("/dev/zero")));

    assertEquals("is not a regular file", refusal.getMessage());
  }

  private void setLength(long bytes) throws IOException {
    try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
      hole.setLength(bytes);
    }
  }
}
