package dev.viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistTest {
  private static final Checklist CHECKLIST =
      new Checklist(List.of("bias", "variance"), List.of("noise"));

  @Test
  void mustsComeFirst() {
    assertEquals(List.of("bias", "variance", "noise"), CHECKLIST.texts());
    assertEquals(
        List.of("a bias true", "b variance true", "c noise false"),
        List.of(line(0), line(1), line(2)));
  }

  private static String line(int index) {
    return Checklist.letter(index) + " " + CHECKLIST.text(index) + " " + CHECKLIST.isMust(index);
  }

  @Test
  void pointsAreFoundByTheirWords() {
    assertEquals(List.of(0, 2), CHECKLIST.indexesOf(List.of("noise", "gone", "bias")));
  }

  @Test
  void whatWasSaidIsCountedByItsWeight() {
    List<String> said = List.of("variance", "noise", "gone");

    assertEquals(1, CHECKLIST.mustsAmong(said));
    assertEquals(1, CHECKLIST.nicesAmong(said));
  }
}
