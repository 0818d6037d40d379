package dev.viva.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.text.Text;
import dev.viva.view.DoctorLines.Facts;
import dev.viva.view.DoctorLines.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoctorLinesTest {

  @Test
  void whereEverythingIsIsOneLineEach() {
    Facts facts =
        facts(
            List.of(
                new Place("config", "/home/ada/.config/viva/config.properties", "none"),
                new Place("journal", "/home/ada/.local/state/viva/journal", "214 events"),
                new Place("reports", "/home/ada/.local/share/viva/reports", "")),
            0,
            List.of(),
            List.of());

    assertEquals(
        """
        viva 0.1.0, Java 17.0.15, Linux amd64, 80 columns
          config   /home/ada/.config/viva/config.properties  none
          journal  /home/ada/.local/state/viva/journal  214 events
          reports  /home/ada/.local/share/viva/reports
        """,
        said(facts, 80));
  }

  @Test
  void whatIsNotWellStandsBelow() {
    Facts facts =
        facts(
            List.of(),
            2,
            List.of("laptop.jsonl:112 is cut short", "phone.jsonl:3 is of a newer Viva"),
            List.of("laptop.jsonl:40 is dated in the future"));

    assertEquals(
        """
        viva 0.1.0, Java 17.0.15, Linux amd64, 80 columns
        2 grades belong to questions that are in no deck any more; they are kept.
        laptop.jsonl:112 is cut short, left as it is.
        phone.jsonl:3 is of a newer Viva, left as it is.
        The 214 events of all other lines are sound.
        laptop.jsonl:40 is dated in the future.
        """,
        said(facts, 80));
  }

  @Test
  void aLongListEndsWithWhereTheRestIs() {
    List<String> troubles =
        IntStream.rangeClosed(1, 1_022).mapToObj(i -> "a.jsonl:" + i + " is cut short").toList();

    List<String> lines = said(facts(List.of(), 0, troubles, List.of()), 80).lines().toList();

    assertEquals(23, lines.size());
    assertEquals("a.jsonl:20 is cut short, left as it is.", lines.get(20));
    assertEquals("And 1,002 more: viva doctor --format json", lines.get(21));
  }

  private static Facts facts(
      List<Place> places, long orphans, List<String> troubles, List<String> oddities) {
    return new Facts(
        "0.1.0", "Java 17.0.15, Linux amd64", 80, places, 214, 17, orphans, troubles, oddities);
  }

  private static String said(Facts facts, int width) {
    return DoctorLines.of(facts, width).stream()
        .map(Text::plain)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
