package dev.viva.deck;

import java.util.List;

/**
 * Questions in their order, of which it is known in advance what they can be chosen by: each is in
 * one group, with all those of the same traits, and need not be looked at before it is chosen. It
 * never changes. For one thread.
 */
public interface Roll {
  /**
   * Questions with the same traits.
   *
   * @param number the group's place among the groups, from 0
   * @param size how many questions it has, at least 1
   */
  record Group(int number, Traits traits, int size) {}

  /** These questions, in their order. */
  static Roll of(List<Question> questions) {
    return new AtHand(questions);
  }

  /** The groups, in the order of their first questions. */
  List<Group> groups();

  /** How many questions there are. */
  int size();

  /** The number of the group that the question at a place is in. */
  int group(int place);

  /** The {@link QuestionId#digest} of the id of the question at a place. */
  long digest(int place);

  /** The question at a place, from 0. */
  Question question(int place);
}
