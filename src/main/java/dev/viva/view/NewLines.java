package dev.viva.view;

import dev.viva.text.Meaning;
import dev.viva.text.Text;
import java.nio.file.Path;
import java.util.List;

/** What is said of a deck that was written to be filled in. */
public final class NewLines {
  private NewLines() {}

  /**
   * Where it is, and what to do next.
   *
   * @param name how one names it to the other commands
   */
  public static List<Text> of(String id, Path file, String name, int width) {
    String typed = Words.typed(List.of(name));
    return new Lines(width)
        .say("Deck '" + id + "' with two questions to write over is in")
        .whole(Text.of(file.toString(), Meaning.HEADING), Lines.BODY)
        .say("Edit that file, then:")
        .body("viva check " + typed)
        .body("viva drill " + typed)
        .toList();
  }
}
