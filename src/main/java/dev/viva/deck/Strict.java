package dev.viva.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules that a deck for others should keep, beyond being sound. */
public final class Strict {
  /** Of someone who explains, in English. */
  private static final int WORDS_PER_MINUTE = 150;

  private static final int MINUTE = 60;

  private Strict() {}

  /**
   * Answers that cannot be said in their time, in English decks, and prompts that ask nearly the
   * same, within and across decks. Places are as in {@link CrossCheck#problems}.
   */
  public static List<Problem> problems(List<Deck> decks) {
    List<Problem> problems = new ArrayList<>(NearDuplicates.problems(decks));
    for (Deck deck : decks) {
      if (deck.language().equals("en") || deck.language().startsWith("en-")) {
        deck.questions().forEach(q -> tooLong(deck, q).ifPresent(problems::add));
      }
    }
    return problems.stream().sorted().toList();
  }

  private static Optional<Problem> tooLong(Deck deck, Question question) {
    for (Part part : question.parts()) {
      int seconds = part.minutes() * MINUTE;
      Optional<Problem> problem =
          tooLong(deck, question, "part '" + part.name() + "'", part.answer(), seconds);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return tooLong(deck, question, "the answer", question.answer(), question.seconds());
  }

  private static Optional<Problem> tooLong(
      Deck deck, Question question, String what, String answer, int seconds) {
    int words = Wording.words(SpokenText.of(answer)).size();
    int needed = (words * MINUTE + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE;
    if (needed <= seconds) {
      return Optional.empty();
    }
    String message = what + " takes " + needed + " s to say, " + seconds + " s are given";
    String cure = words + " words; cut some, or give it more time";
    return Optional.of(Problem.at(Severity.WARNING, deck.source(), question.line(), message, cure));
  }
}
