package dev.viva.deck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions that are in memory. */
final class AtHand implements Roll {
  private final List<Question> questions;
  private final int[] numbers;
  private final List<Group> groups = new ArrayList<>();

  AtHand(List<Question> questions) {
    this.questions = List.copyOf(questions);
    this.numbers = new int[questions.size()];
    Map<Traits, Integer> known = new LinkedHashMap<>();
    List<Integer> sizes = new ArrayList<>();
    for (int place = 0; place < numbers.length; place++) {
      int number = known.computeIfAbsent(questions.get(place).traits(), traits -> known.size());
      numbers[place] = number;
      if (number == sizes.size()) {
        sizes.add(1);
      } else {
        sizes.set(number, sizes.get(number) + 1);
      }
    }
    known.forEach((traits, number) -> groups.add(new Group(number, traits, sizes.get(number))));
  }

  @Override
  public List<Group> groups() {
    return groups;
  }

  @Override
  public int size() {
    return numbers.length;
  }

  @Override
  public int group(int place) {
    return numbers[place];
  }

  @Override
  public long digest(int place) {
    return questions.get(place).id().digest();
  }

  @Override
  public Question question(int place) {
    return questions.get(place);
  }
}
