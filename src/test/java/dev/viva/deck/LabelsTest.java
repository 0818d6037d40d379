package dev.viva.deck;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void kindsAreWrittenAsTheFormatSays() {
    String labels = Arrays.stream(Kind.values()).map(Kind::label).collect(joining(" "));

    assertEquals(
        "concept coding system-design behavioral case presentation general ethics business tooling",
        labels);
  }

  @Test
  void everyLabelIsReadBack() {
    for (Kind kind : Kind.values()) {
      assertEquals(Optional.of(kind), Kind.of(kind.label()));
    }
    for (Level level : Level.values()) {
      assertEquals(Optional.of(level), Level.of(level.label()));
    }
    for (Weight weight : Weight.values()) {
      assertEquals(Optional.of(weight), Weight.of(weight.label()));
    }
  }

  @Test
  void anotherWordIsNoLabel() {
    assertEquals(Optional.empty(), Kind.of("system_design"));
    assertEquals(Optional.empty(), Level.of("Mid"));
    assertEquals(Optional.empty(), Weight.of(""));
  }

  @Test
  void longKindsTakeTwentyFiveMinutesAndShortOnesNinetySeconds() {
    String seconds =
        Arrays.stream(Kind.values())
            .map(kind -> kind.label() + " " + kind.defaultSeconds())
            .collect(joining(", "));

    assertEquals(
        "concept 90, coding 1500, system-design 1500, behavioral 1500, case 1500, "
            + "presentation 1500, general 90, ethics 90, business 90, tooling 90",
        seconds);
  }
}
