package dev.viva.paper;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.viva.deck.Question;
import dev.viva.deck.Topic;
import dev.viva.deck.Topics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Puts questions under their topics and topics under their areas, in the order of {@code
 * topics.yaml}; topics that are not known come last.
 */
final class ByTopic {
  private static final String OTHERS = "Other topics";

  private final Topics topics;
  private final Function<Question, Sheet.Entry> entry;
  private int sections;

  private ByTopic(Topics topics, Function<Question, Sheet.Entry> entry) {
    this.topics = topics;
    this.entry = entry;
  }

  /** The questions in the order of their topics. */
  static List<Question> sorted(Pick pick) {
    Map<String, Integer> places = new HashMap<>();
    pick.topics().byId().keySet().forEach(topic -> places.put(topic, places.size()));
    return pick.questions().stream()
        .sorted(
            Comparator.comparingInt(
                question -> places.getOrDefault(question.topic(), places.size())))
        .toList();
  }

  /** The chapters of a sheet; entries are made in the order in which they stand on it. */
  static List<Sheet.Chapter> chapters(Pick pick, Function<Question, Sheet.Entry> entry) {
    ByTopic byTopic = new ByTopic(pick.topics(), entry);
    Map<String, Map<String, List<Question>>> areas =
        sorted(pick).stream()
            .collect(
                groupingBy(
                    byTopic::area,
                    LinkedHashMap::new,
                    groupingBy(Question::topic, LinkedHashMap::new, toList())));
    long topics = areas.values().stream().mapToLong(Map::size).sum();
    List<Sheet.Chapter> chapters = new ArrayList<>();
    areas.forEach(
        (area, inArea) ->
            chapters.add(new Sheet.Chapter(area, Sheet.Start.ANYWHERE, byTopic.sections(inArea))));
    return areas.size() == 1 || topics < 2L * areas.size()
        ? List.of(joined(chapters))
        : List.copyOf(chapters);
  }

  /** With hardly more topics than areas, the areas tell nothing. */
  private static Sheet.Chapter joined(List<Sheet.Chapter> chapters) {
    return new Sheet.Chapter(
        "",
        Sheet.Start.ANYWHERE,
        chapters.stream().flatMap(chapter -> chapter.sections().stream()).toList());
  }

  private List<Sheet.Section> sections(Map<String, List<Question>> byTopic) {
    List<Sheet.Section> all = new ArrayList<>();
    byTopic.forEach(
        (topic, questions) -> {
          sections++;
          String name = topics.name(topic);
          List<Sheet.Entry> entries = questions.stream().map(entry).toList();
          all.add(new Sheet.Section("topic-" + sections, name, entries));
        });
    return all;
  }

  /** {@code Classical ML}. */
  private String area(Question question) {
    Topic topic = topics.byId().get(question.topic());
    String words = (topic == null ? OTHERS : topic.area()).replace('-', ' ');
    String cased = words.replaceAll("\\bml\\b", "ML").replaceFirst("^mlops$", "MLOps");
    return cased.substring(0, 1).toUpperCase(Locale.ROOT) + cased.substring(1);
  }
}
