package dev.viva.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.viva.bench.MadeUpDecks;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFilesTest {
  @TempDir Path folder;

  private Library.Contents read(List<String> names) {
    Map<String, String> environment = Map.of("VIVA_HOME", folder.resolve("home").toString());
    return new Library(Places.of(environment, folder, Optional.empty()), folder).read(names);
  }

  @Test
  void theyComeInTheOrderInWhichTheyWereNamed() throws IOException {
    MadeUpDecks.main(new String[] {folder.resolve("some").toString(), "8", "4"});
    Files.move(folder.resolve("some/made-up-003.yaml"), folder.resolve("last.yaml"));
    List<String> names = List.of("some/made-up-002.yaml", "some", "last.yaml");

    assertEquals(
        List.of("made-up-002", "made-up-000", "made-up-001", "made-up-003"),
        read(names).decks().stream().map(deck -> deck.id()).toList());
  }

  /** Parsing takes many times the memory of a file, in the thread that does it. */
  @Test
  void whoWaitsForThemDoesNotParseThem() throws IOException {
    MadeUpDecks.main(new String[] {folder.toString(), "1000", "4"});
    List<String> names =
        List.of("made-up-000.yaml", "made-up-001.yaml", "made-up-002.yaml", "made-up-003.yaml");
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    read(names);

    long before = threads.getThreadAllocatedBytes(self);
    read(names);
    long allocated = threads.getThreadAllocatedBytes(self) - before;

    assertTrue(allocated < Files.size(folder.resolve(names.get(0))), allocated + " bytes");
  }
}
