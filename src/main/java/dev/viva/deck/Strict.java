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
   * same, within and across decks.
   */
  public static List<Finding> findings(List<Deck> decks) {
    List<Finding> findings = new ArrayList<>(NearDuplicates.findings(decks));
    for (Deck deck : decks) {
      if (deck.language().equals("en") || deck.language().startsWith("en-")) {
        deck.questions().forEach(q -> tooLong(deck, q).ifPresent(findings::add));
      }
    }
    return findings;
  }

  private static Optional<Finding> tooLong(Deck deck, Question question) {
    for (Part part : question.parts()) {
      int seconds = part.minutes() * MINUTE;
      List<String> place = List.of("parts", part.name(), "minutes");
      Optional<Finding> finding =
          tooLong("part '" + part.name() + "'", part.answer(), seconds, deck, question, place);
      if (finding.isPresent()) {
        return finding;
      }
    }
    List<String> place = List.of("seconds");
    return tooLong("the answer", question.answer(), question.seconds(), deck, question, place);
  }

  private static Optional<Finding> tooLong(
      String what, String answer, int seconds, Deck deck, Question question, List<String> place) {
    int words = Wording.words(SpokenText.of(answer)).size();
    int needed = (words * MINUTE + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE;
    if (needed <= seconds) {
      return Optional.empty();
    }
    String message = what + " takes " + needed + " s to say, " + seconds + " s are given";
    String cure = words + " words; cut some, or give it more time";
    return Optional.of(Finding.in(deck, question, place, message, cure));
  }
}
