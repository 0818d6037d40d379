package dev.viva.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class SavedLinesTest {
  private static final String FULL = "The disk of /home is full. Free some space.";

  @Test
  void aGradeIsCalledSavedOnlyWhenItIs() {
    assertEquals("saved", SavedLines.mark(Saving.ALL).plain());
    assertEquals("NOT SAVED", SavedLines.mark(Saving.NOT_ALL).plain());
    assertEquals("", SavedLines.mark(Saving.NOTHING).plain());
  }

  @Test
  void theEndCountsTheGradesThatAreNotSaved() {
    assertEquals(
        List.of("NOT SAVED: 2 grades. The disk of /home is full. Free some space."),
        plain(SavedLines.lost(2, FULL, 80)));
  }

  @Test
  void whereOnlyTheEndIsMissingTheGradesAreNotCalledLost() {
    assertEquals(
        List.of(
            "All grades are saved, but not that this drill has ended: The disk of /home is",
            "full. Free some space."),
        plain(SavedLines.lost(0, FULL, 80)));
  }

  @Test
  void gradesSavedLateAreCounted() {
    assertEquals(List.of("  1 grade is saved after all."), plain(SavedLines.recovered(1, 80)));
    assertEquals(List.of("  2 grades are saved after all."), plain(SavedLines.recovered(2, 80)));
  }

  private static List<String> plain(List<Text> lines) {
    return lines.stream().map(Text::plain).toList();
  }
}
