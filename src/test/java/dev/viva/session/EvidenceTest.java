package dev.viva.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.deck.KeyPoint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

  @ParameterizedTest(name = "{0} in: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sparse      | L1 gives sparse models.   | sparse
          sparse      | SPARSE                    | SPARSE
          sparse      | sparsely                  |
          sparse      | unsparse                  |
          sum of  w²  | The sum   of W² then      | sum of W²
          λ           | the λ of it               | λ
          λ           | λw                        |
          =           | a=b                       | =
          c++         | c++17                     | c++
          caf\u00e9   | cafe\u0301 noir           | caf\u00e9
          日本         | 日本語                      |
          日本         | (日本)                     | 日本
          istanbul    | ISTANBUL                  | ISTANBUL
          """)
  void aPointIsMadeByItsWordsAsWholeWordsAndQuotedAsTyped(
      String phrase, String answer, String found) {
    List<KeyPoint> points = List.of(new KeyPoint(phrase, true, List.of(), List.of()));

    assertEquals(found == null ? Map.of() : Map.of(0, found), Evidence.of(points, answer));
  }

  @Test
  void anAlternativeShowsAPointToo() {
    List<KeyPoint> points =
        List.of(
            new KeyPoint("The penalties", true, List.of("absolute weights", "|w|"), List.of()),
            new KeyPoint("Standardize first", false, List.of("scale"), List.of()));

    assertEquals(
        Map.of(0, "Absolute weights"), Evidence.of(points, "L1 adds the Absolute\nweights."));
  }

  @Test
  void apartIsMadeByHalfOfItsMusts() {
    KeyPoint part =
        new KeyPoint(
            "Data",
            true,
            List.of(),
            List.of(
                point("labels", true),
                point("leakage", true),
                point("drift", true),
                point("privacy", false)));

    assertEquals(
        Map.of(0, "labels\", \"leakage"), Evidence.of(List.of(part), "leakage and labels"));
    assertEquals(Map.of(), Evidence.of(List.of(part), "labels and privacy"));
  }

  private static KeyPoint point(String text, boolean must) {
    return new KeyPoint(text, must, List.of(), List.of());
  }
}
