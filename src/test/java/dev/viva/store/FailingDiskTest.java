package dev.viva.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.Soak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sitting on a disk that fails: what is called saved is there, and at the end all of it is. */
class FailingDiskTest {
  private static final int CALLS = 200;
  private static final int MIXES = Soak.rounds(200);

  @TempDir private Path folder;
  private final FailingDisk disk = new FailingDisk();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 1_000_000})
  void anyCallMayFailAndSoMayTheOnesAfterIt(int failures) throws IOException {
    for (int first = 0; first < CALLS; first++) {
      int from = first;
      playAndHeal("call " + from, () -> disk.failFrom(from, failures));
    }
  }

  @Test
  void theDiskMayFillUpAtAnyByte() throws IOException {
    playAndHeal("sound", () -> {});
    long size = Files.size(new TestLog(folder, disk).path());

    for (int bytes = 0; bytes < size; bytes++) {
      int full = bytes;
      playAndHeal("byte " + full, () -> disk.fillAfter(full));
    }
  }

  @Test
  void theDiskMayFillUpWhereWhatIsThereCannotBeTakenBack() throws IOException {
    for (int bytes = 0; bytes < 1_000; bytes++) {
      int full = bytes;
      playAndHeal(
          "byte " + full,
          () -> {
            disk.fillAfter(full);
            disk.failIf(call -> call.equals("truncate"));
          });
    }
  }

  @Test
  void callsMayFailAtRandom() throws IOException {
    for (int seed = 0; seed < MIXES; seed++) {
      Random random = new Random(seed);
      playAndHeal("seed " + seed, () -> disk.failIf(call -> random.nextInt(4) == 0));
    }
  }

  /** Plays a sitting with a disk that goes bad and is sound again for its last event. */
  private void playAndHeal(String when, Runnable goBad) throws IOException {
    TestLog logs = new TestLog(folder, disk);
    Files.deleteIfExists(logs.path());
    disk.heal();
    SmallSitting sitting = new SmallSitting();
    try (Log log = logs.begin("mine")) {
      goBad.run();
      for (int i = 1; i < SmallSitting.LENGTH; i++) {
        Log.Receipt receipt = sitting.next(log);
        assertTrue(
            receipt.trouble().isPresent() || logs.entries().contains(receipt.entry()),
            when + ": called saved and not there: " + receipt.entry());
      }
      disk.heal();
      sitting.finish(log);
    }

    assertEquals(SmallSitting.LENGTH, logs.entries().size(), when);
    assertEquals(sitting.seen(), SmallSitting.seen(logs.entries()), when);
    assertEquals(0, sitting.unsavedGrades(), when);
  }
}
