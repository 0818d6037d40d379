package dev.viva.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.viva.bench.MadeUpDecks;
import dev.viva.deck.Bank;
import dev.viva.deck.Question;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A drill of ten questions out of a hundred thousand starts as one out of six hundred does, as long
 * as what the others take stays small: clearing it away is what made it slow.
 */
class StartMemoryTest {
  private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));
  private static final int FEW = 1_000;
  private static final int MANY = 3_000;

  /** Hardly anything; but of one of the four decks all ids are gathered. */
  private static final long BYTES_EACH = 100;

  @TempDir Path folder;

  @Test
  void aQuestionThatIsNotAskedTakesLittleMemory() throws IOException {
    Library few = library(FEW);
    Library many = library(MANY);
    allocated(few, FEW);
    allocated(many, MANY);

    long each = (allocated(many, MANY) - allocated(few, FEW)) / (MANY - FEW);

    assertTrue(each < BYTES_EACH, each + " bytes for each question");
  }

  private Library library(int questions) throws IOException {
    Path decks = folder.resolve(questions + "");
    MadeUpDecks.main(new String[] {decks.toString(), questions + "", "4"});
    Map<String, String> environment =
        Map.of("VIVA_HOME", folder.toString(), "VIVA_DECKS", decks.toString());
    Cache cache = new Cache(folder.resolve("cache"), "this build", LATER);
    return new Library(
        Places.of(environment, folder, Optional.empty()), folder, Optional.of(cache));
  }

  /** What this thread allocates to read what is kept of the decks and find a question in them. */
  private static long allocated(Library library, int questions) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    Bank bank = new Bank(library.read(List.of()).decks());
    List<Question> all = bank.questions();
    Optional<Question> found = bank.find(all.get(questions / 2).id());
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    assertEquals(questions, all.size());
    assertEquals(all.get(questions / 2).line(), found.orElseThrow().line());
    return after - before;
  }
}
