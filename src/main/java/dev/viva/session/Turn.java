package dev.viva.session;

import dev.viva.deck.QuestionId;

/**
 * A question's turn in a sitting.
 *
 * @param position its place in the plan, from 1
 */
public record Turn(QuestionId question, int position, Why why) {

  /** Why it is this question's turn. */
  public enum Why {
    FIRST,
    SKIPPED_BEFORE,
    MISSED_BEFORE
  }

  /** 2 when the question comes back after it was missed, else 1. */
  public int attempt() {
    return why == Why.MISSED_BEFORE ? 2 : 1;
  }
}
