package dev.viva.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A disk that fails when a test says so, and remembers what it was asked to do. */
final class FailingDisk implements JournalFile.Opening {
  private final List<String> calls = new ArrayList<>();
  private Predicate<String> fails = call -> false;
  private long room = Long.MAX_VALUE;

  /** Fails each call for which this holds from now on. */
  void failIf(Predicate<String> some) {
    fails = some;
  }

  /** Fails the calls of these numbers, counted from now on: from the first one, so many. */
  void failFrom(int first, int count) {
    int[] number = {0};
    failIf(call -> number[0]++ >= first && number[0] <= first + count);
  }

  /** Fills up after so many bytes more, in the middle of a write. */
  void fillAfter(long bytes) {
    room = bytes;
  }

  /** Is sound and has room from now on. */
  void heal() {
    failIf(call -> false);
    fillAfter(Long.MAX_VALUE);
  }

  /** What it was asked to do since this was asked last. */
  List<String> takeCalls() {
    List<String> taken = List.copyOf(calls);
    calls.clear();
    return taken;
  }

  @Override
  public FileChannel open(Path path) throws IOException {
    call("open");
    FileChannel file =
        FileChannel.open(
            path,
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE));
    return new FailingChannel(file, this);
  }

  void call(String name) throws IOException {
    calls.add(name);
    if (fails.test(name)) {
      throw new IOException("Input/output error");
    }
  }

  /** How many of these bytes fit; as real disks do, it first takes what fits, then fails. */
  int room(int wanted) throws IOException {
    if (room == 0 && wanted > 0) {
      throw new IOException("No space left on device");
    }
    int taken = (int) Math.min(wanted, room);
    room -= taken;
    return taken;
  }
}
