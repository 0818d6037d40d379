package dev.viva.cli;

import dev.viva.deck.Question;
import dev.viva.deck.Search;
import dev.viva.view.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a search has found nothing, and what to search for instead. */
record Fruitless(Shelf shelf, Choice choice) {

  String why(Search search) {
    List<String> unknown =
        search.terms().stream().filter(term -> count(term, everything()) == 0).toList();
    if (!unknown.isEmpty()) {
      return nowhere(unknown.get(0));
    }
    int beyond = search.in(everything()).size();
    if (beyond > 0) {
      return "No question that matches %s says %s. Without these options: %d."
          .formatted(String.join(" ", choice.options()), quoted(search.terms()), beyond);
    }
    return "No question says all of %s; alone: %s."
        .formatted(
            quoted(search.terms()),
            search.terms().stream()
                .map(term -> "'" + term + "' " + count(term, everything()))
                .collect(Collectors.joining(", ")));
  }

  private String nowhere(String term) {
    Optional<String> close = Search.closestWord(term, everything());
    return "No question says '"
        + term
        + "'."
        + close
            .map(
                word ->
                    " Did you mean '%s' (%s)?"
                        .formatted(word, Words.count(count(word, everything()), "question")))
            .orElse(" viva list --topics names what there is.");
  }

  private List<Question> everything() {
    return shelf.bank().questions();
  }

  private static int count(String term, List<Question> questions) {
    return Search.of('"' + term + '"').orElseThrow().in(questions).size();
  }

  private static String quoted(List<String> terms) {
    return Words.list(terms.stream().map(term -> "'" + term + "'").toList());
  }
}
