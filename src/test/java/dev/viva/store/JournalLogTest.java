package dev.viva.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalLogTest {
  private static final Event HINTED = new Event.Hinted(EventSamples.QUESTION);

  @TempDir private Path folder;
  private final FailingDisk disk = new FailingDisk();
  private TestLog logs;

  @BeforeEach
  void openTheFolder() {
    logs = new TestLog(folder, disk);
  }

  @Test
  void aGradeIsOnTheDiskBeforeItIsCalledSaved() throws IOException {
    try (Log log = logs.begin("mine")) {
      disk.takeCalls();

      log.append(graded(Grade.SOLID));

      assertEquals(List.of("open", "size", "write", "force", "close"), changes());
    }
  }

  @Test
  void whatIsNeverCalledSavedIsNotForced() throws IOException {
    try (Log log = logs.begin("mine")) {
      disk.takeCalls();

      log.append(HINTED);

      assertEquals(List.of("open", "size", "write", "close"), changes());
    }
  }

  /** The calls, without a second look at the size. */
  private List<String> changes() {
    return disk.takeCalls().stream().distinct().toList();
  }

  @Test
  void typedSkippedUndoneAndEndedAreForcedToo() throws IOException {
    try (Log log = logs.begin("mine")) {
      List<Event> forced =
          EventSamples.ofEveryKind().stream()
              .filter(
                  event -> {
                    disk.takeCalls();
                    log.append(event);
                    return disk.takeCalls().contains("force");
                  })
              .toList();

      assertEquals(
          List.of("Typed", "Graded", "Undone", "Graded", "Skipped", "Ended"),
          forced.stream().map(event -> event.getClass().getSimpleName()).toList());
    }
  }

  @Test
  void numbersGoOnWhereTheFileEnds() throws IOException {
    try (Log log = logs.begin("mine")) {
      log.append(HINTED);
    }
    try (Log log = logs.begin("next")) {
      assertEquals(2, log.append(HINTED).entry().seq());
    }
  }

  @Test
  void twoDrillsAtOnceShareTheNumbers() throws IOException {
    try (Log mine = logs.begin("mine");
        Log other = logs.begin("other")) {
      List<Long> numbers =
          List.of(
              mine.append(HINTED).entry().seq(),
              other.append(HINTED).entry().seq(),
              other.append(HINTED).entry().seq(),
              mine.append(HINTED).entry().seq());

      assertEquals(List.of(1L, 2L, 3L, 4L), numbers);
    }
  }

  @Test
  void whatCannotBeWrittenIsToldHeldAndWrittenWithTheNext() throws IOException {
    try (Log log = logs.begin("mine")) {
      disk.fillAfter(10);
      Log.Receipt refused = log.append(graded(Grade.SOLID));
      disk.heal();
      Log.Receipt accepted = log.append(HINTED);

      assertEquals(
          Optional.of("The disk of " + folder + " is full. Free some space."), refused.trouble());
      assertEquals(new Log.Receipt(accepted.entry(), Optional.empty(), 1), accepted);
      assertEquals(List.of(refused.entry(), accepted.entry()), logs.entries());
    }
  }

  @Test
  void anUndoFollowsAHeldGradeToItsNewNumber() throws IOException {
    try (Log mine = logs.begin("mine");
        Log other = logs.begin("other")) {
      disk.failIf(call -> call.equals("open"));
      Entry held = mine.append(graded(Grade.MISSED)).entry();
      disk.heal();
      other.append(HINTED);
      mine.append(new Event.Undone(held.seq()));

      assertEquals(
          List.of("1 other", "2 mine", "3 mine undone 2"),
          logs.entries().stream().map(JournalLogTest::brief).toList());
    }
  }

  @Test
  void anUndoWhileNothingCanBeWrittenIsHeldToo() throws IOException {
    try (Log mine = logs.begin("mine");
        Log other = logs.begin("other")) {
      disk.failIf(call -> call.equals("force"));
      Entry held = mine.append(graded(Grade.MISSED)).entry();
      mine.append(new Event.Undone(held.seq()));
      disk.heal();
      other.append(HINTED);
      other.append(HINTED);
      Log.Receipt next = mine.append(graded(Grade.SOLID));

      assertEquals(1, next.recovered());
      assertEquals(
          List.of("1 other", "2 other", "3 mine", "4 mine undone 3", "5 mine"),
          logs.entries().stream().map(JournalLogTest::brief).toList());
    }
  }

  @Test
  void aHeldNumberIsNeverOneThatThisSittingHasAlready() throws IOException {
    try (Log log = logs.begin("mine")) {
      Entry first = log.append(graded(Grade.SOLID)).entry();
      disk.failIf(call -> true);

      Entry held = log.append(graded(Grade.SHAKY)).entry();

      assertEquals(List.of(1L, 2L), List.of(first.seq(), held.seq()));
    }
    disk.heal();
    try (Log log = logs.begin("later")) {
      disk.failIf(call -> true);

      assertEquals(2, log.append(HINTED).entry().seq());
    }
  }

  @Test
  void aLineThatStaysThoughTheDiskRefusedItIsOneEntry() throws IOException {
    try (Log log = logs.begin("mine")) {
      disk.failIf(call -> call.equals("force") || call.equals("truncate"));
      Log.Receipt refused = log.append(graded(Grade.SOLID));
      disk.heal();
      Log.Receipt next = log.append(HINTED);

      assertEquals(true, refused.trouble().isPresent());
      assertEquals(List.of(refused.entry(), next.entry()), logs.entries());
    }
  }

  @Test
  void gradesWrittenAfterAllAreCountedOnce() throws IOException {
    try (Log log = logs.begin("mine")) {
      disk.failIf(call -> call.equals("force"));
      log.append(graded(Grade.SOLID));
      log.append(graded(Grade.SHAKY));
      disk.failFrom(12, 1_000);
      Log.Receipt between = log.append(HINTED);
      disk.heal();
      Log.Receipt last = log.append(HINTED);

      assertEquals(0, between.recovered());
      assertEquals(true, between.trouble().isPresent());
      assertEquals(2, last.recovered());
      assertEquals(4, logs.entries().size());
    }
  }

  @Test
  void whatIsHeldIsTriedOnceMoreAtTheEnd() throws IOException {
    Entry held;
    try (Log log = logs.begin("mine")) {
      disk.fillAfter(0);
      held = log.append(graded(Grade.SOLID)).entry();
      disk.heal();
    }

    assertEquals(List.of(held), logs.entries());
  }

  private static Event graded(Grade grade) {
    return new Event.Graded(EventSamples.QUESTION, grade, grade, List.of(), 1, 1);
  }

  private static String brief(Entry entry) {
    String undone = entry.event() instanceof Event.Undone undo ? " undone " + undo.of() : "";
    return entry.seq() + " " + entry.session() + undone;
  }
}
