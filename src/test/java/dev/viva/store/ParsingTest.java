package dev.viva.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ParsingTest {

  @Test
  void whatWasBegunFirstIsGotFirstHoweverLongItTakes() throws IOException {
    CountDownLatch allBegun = new CountDownLatch(1);
    List<Parsing.Pending<Integer>> pending = new ArrayList<>();
    List<Integer> got = new ArrayList<>();

    try (Parsing parsing = new Parsing()) {
      for (int number = 0; number < 10; number++) {
        int result = number;
        pending.add(
            parsing.begin(
                () -> {
                  if (result == 0) {
                    allBegun.await();
                  }
                  return result;
                }));
      }
      allBegun.countDown();
      for (Parsing.Pending<Integer> one : pending) {
        got.add(one.get());
      }
    }

    assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), got);
  }

  @Test
  void twoAreWorkedAtAtATimeWhereThereAreTwoProcessors() throws IOException {
    int most = Math.min(2, Runtime.getRuntime().availableProcessors());
    CountDownLatch together = new CountDownLatch(most);
    List<Parsing.Pending<Thread>> pending = new ArrayList<>();
    Set<Thread> threads = new HashSet<>();

    try (Parsing parsing = new Parsing()) {
      for (int number = 0; number < 50; number++) {
        pending.add(
            parsing.begin(
                () -> {
                  together.countDown();
                  together.await();
                  return Thread.currentThread();
                }));
      }
      for (Parsing.Pending<Thread> one : pending) {
        threads.add(one.get());
      }
    }

    assertEquals(most, threads.size());
  }

  @Test
  void aFailureComesToTheOneWhoWaits() {
    IOException unreadable = new IOException("is no file");
    IllegalArgumentException bug = new IllegalArgumentException("a bug");

    try (Parsing parsing = new Parsing()) {
      Parsing.Pending<String> first = parsing.begin(() -> fail(unreadable));
      Parsing.Pending<String> second = parsing.begin(() -> fail(bug));

      assertSame(unreadable, assertThrows(IOException.class, first::get));
      assertSame(bug, assertThrows(IllegalStateException.class, second::get).getCause());
    }
  }

  private static String fail(Exception why) throws Exception {
    throw why;
  }
}
