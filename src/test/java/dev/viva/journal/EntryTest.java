package dev.viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.viva.Soak;
import dev.viva.deck.QuestionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
  private static final int INTERLEAVINGS = Soak.rounds(1_000);

  @Test
  void entriesStandInTheOrderOfTimeThenDeviceThenNumber() {
    Entry late = entry("a", 1, 30);
    Entry early = entry("b", 9, 10);
    Entry sameTime = entry("b", 10, 30);

    assertEquals(List.of(early, late, sameTime), Entry.inOrder(List.of(sameTime, late, early)));
  }

  @Test
  void aClockThatIsPutBackDoesNotTurnTheOrderOfADeviceRound() {
    Entry asked = entry("a", 1, 50);
    Entry graded = entry("a", 2, 10);
    Entry elsewhere = entry("b", 1, 30);

    assertEquals(
        List.of(elsewhere, asked, graded), Entry.inOrder(List.of(graded, elsewhere, asked)));
  }

  @Test
  void aClockThatWasWrongInOneSessionDoesNotMoveTheNext() {
    Entry inTheFuture = new Entry("a", 1, 9_000, 0, "first", new Event.Paused(1));
    Entry next = new Entry("a", 2, 20, 0, "second", new Event.Paused(2));

    assertEquals(List.of(next, inTheFuture), Entry.inOrder(List.of(inTheFuture, next)));
  }

  @Test
  void theSameLineTwiceIsOneAndAnotherUnderItsNumberIsKept() {
    Entry one = new Entry("a", 1, 10, 0, "s", new Event.Paused(1));
    Entry other = new Entry("a", 1, 10, 0, "s", new Event.Paused(2));

    List<Entry> ordered = Entry.inOrder(List.of(other, one, other, one));

    assertEquals(List.of(one, other), ordered);
    assertEquals(ordered, Entry.inOrder(List.of(one, other)));
  }

  @Test
  void howThreeDevicesComeTogetherMakesNoDifference() {
    Random random = new Random(40);
    List<Entry> all = new ArrayList<>();
    for (String device : List.of("anna", "bert", "cora")) {
      long time = 1_000;
      for (int seq = 1; seq <= 30; seq++) {
        time += random.nextInt(-50, 100);
        String session = seq < 12 ? "mine" + device : "shared";
        all.add(new Entry(device, seq, time, 60, session, new Event.Paused(random.nextInt(5))));
      }
    }
    List<Entry> expected = Entry.inOrder(all);

    for (int i = 0; i < INTERLEAVINGS; i++) {
      List<Entry> some = new ArrayList<>(all);
      for (int twice = random.nextInt(all.size()); twice > 0; twice--) {
        some.add(all.get(random.nextInt(all.size())));
      }
      Collections.shuffle(some, random);

      assertEquals(expected, Entry.inOrder(some), "interleaving " + i);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../x", "a/b", "a.b", "a b", "a\nb", "é"})
  void namesThatLeadElsewhereAreRefused(String name) {
    Event event = new Event.Hinted(new QuestionId("d", "q"));

    assertThrows(IllegalArgumentException.class, () -> new Entry(name, 1, 0, 0, "session", event));
    assertThrows(IllegalArgumentException.class, () -> new Entry("device", 1, 0, 0, name, event));
  }

  private static Entry entry(String device, long seq, long time) {
    return new Entry(device, seq, time, 0, "s", new Event.Paused(seq));
  }
}
