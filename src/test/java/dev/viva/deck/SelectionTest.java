package dev.viva.deck;

import static dev.viva.deck.Samples.question;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.deck.Selection.Filter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final Question PCA =
      question("a/pca", "pca", Level.MID, Kind.CONCEPT, List.of("linear"));
  private static final Question PCA_CODE =
      question("a/pca-code", "pca", Level.JUNIOR, Kind.CODING, List.of("numpy", "linear"));
  private static final Question AUC =
      question("a/auc", "roc-auc", Level.SENIOR, Kind.CONCEPT, List.of());
  private static final List<Question> ALL = List.of(PCA, PCA_CODE, AUC);

  private static Selection topics(String... topics) {
    return new Selection(List.of(topics), List.of(), List.of(), List.of());
  }

  @Test
  void takesEverythingWithoutFilters() {
    assertEquals(ALL, Selection.ANY.of(ALL));
  }

  @Test
  void takesAnyValueOfOneFilter() {
    assertEquals(ALL, topics("pca", "roc-auc").of(ALL));
    assertEquals(List.of(AUC), topics("roc-auc", "dropout").of(ALL));
    assertEquals(
        List.of(PCA, PCA_CODE),
        new Selection(List.of(), List.of(), List.of(), List.of("linear", "x")).of(ALL));
  }

  @Test
  void wantsEveryFilterPassed() {
    Selection selection =
        new Selection(
            List.of("pca"), List.of(Kind.CONCEPT, Kind.CODING), List.of(Level.JUNIOR), List.of());

    assertEquals(List.of(PCA_CODE), selection.of(ALL));
  }

  @Test
  void tellsWhichFilterToDrop() {
    Selection senior = new Selection(List.of("pca"), List.of(), List.of(Level.SENIOR), List.of());

    assertEquals(List.of(), senior.of(ALL));
    assertEquals(Optional.of(Filter.LEVEL), senior.tooNarrow(ALL));
    assertEquals(List.of("senior"), senior.labels(Filter.LEVEL));
    assertEquals(2, senior.without(Filter.LEVEL).of(ALL).size());
  }

  @Test
  void namesNoFilterWhenNoneAloneIsToBlame() {
    Selection nothing =
        new Selection(List.of("dropout"), List.of(Kind.ETHICS), List.of(), List.of());

    assertEquals(Optional.empty(), nothing.tooNarrow(ALL));
  }

  @Test
  void dropsEachFilterAlone() {
    Selection all =
        new Selection(List.of("pca"), List.of(Kind.CODING), List.of(Level.MID), List.of("numpy"));

    for (Filter filter : Filter.values()) {
      Selection without = all.without(filter);
      for (Filter other : Filter.values()) {
        assertEquals(other == filter ? List.of() : all.labels(other), without.labels(other));
      }
    }
  }
}
