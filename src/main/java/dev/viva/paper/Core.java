package dev.viva.paper;

import dev.viva.deck.Question;
import dev.viva.deck.Topic;
import dev.viva.deck.Weight;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The must-know questions. */
final class Core {
  private Core() {}

  /**
   * The first question of each core topic, one of each area in turn, so that wherever the list is
   * cut it has something of everything. Where no topic is core, all are.
   */
  static List<Question> of(Pick pick) {
    boolean hasCore = pick.questions().stream().anyMatch(question -> isCore(pick, question));
    Set<String> seen = new LinkedHashSet<>();
    Map<String, Deque<Question>> byArea = new LinkedHashMap<>();
    for (Question question : ByTopic.sorted(pick)) {
      if ((isCore(pick, question) || !hasCore) && seen.add(question.topic())) {
        Topic topic = pick.topics().byId().get(question.topic());
        String area = topic == null ? "" : topic.area();
        byArea.computeIfAbsent(area, name -> new ArrayDeque<>()).add(question);
      }
    }
    List<Question> inTurn = new ArrayList<>();
    while (!byArea.isEmpty()) {
      byArea.values().forEach(questions -> inTurn.add(questions.remove()));
      byArea.values().removeIf(Deque::isEmpty);
    }
    return inTurn;
  }

  private static boolean isCore(Pick pick, Question question) {
    return pick.topics().weight(question.topic()) == Weight.CORE;
  }
}
