package dev.viva.deck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What this thread has spent so far, whatever other threads and programs do meanwhile.
 *
 * @param cpuNanos its time on a processor
 * @param allocatedBytes what it has allocated, also what is garbage by now
 */
record Effort(long cpuNanos, long allocatedBytes) {
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final long MOST_NANOS = 250_000_000;
  private static final long MOST_BYTES = 64 * 1024 * 1024;

  static Effort begin() {
    return new Effort(
        THREAD.getCurrentThreadCpuTime(),
        THREAD.getThreadAllocatedBytes(Thread.currentThread().getId()));
  }

  /** One small file takes no more than a quarter of a second and 64 MB. */
  void assertSmall(String name) {
    Effort now = begin();
    long nanos = now.cpuNanos - cpuNanos;
    long bytes = now.allocatedBytes - allocatedBytes;
    assertTrue(nanos <= MOST_NANOS, () -> name + " took " + nanos + " ns");
    assertTrue(bytes <= MOST_BYTES, () -> name + " took " + bytes + " bytes");
  }
}
