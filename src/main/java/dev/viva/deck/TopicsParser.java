package dev.viva.deck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the list of known topics, {@code questions/topics.yaml}:
 *
 * <pre>{@code
 * topics:
 * - id: precision-and-recall
 *   name: Precision and recall
 *   area: evaluation
 *   weight: core
 *   asked:
 *   - {line: define both, by: evaluation/recall-formula}
 *   - {line: case where each matters more, by: evaluation/fraud, terms: [cost, miss]}
 * }</pre>
 *
 * <p>All of a topic but {@code asked} is required, and of an asked line all but {@code terms}.
 */
public final class TopicsParser {
  private static final Set<String> TOP = Keys.ordered("topics");
  private static final Set<String> TOPIC = Keys.ordered("id", "name", "area", "weight", "asked");
  private static final Set<String> ASKED = Keys.ordered("line", "by", "terms");

  private final Problems problems;
  private final Values values;
  private final Map<String, List<AskedLine>> asked = new HashMap<>();

  private TopicsParser(Problems problems) {
    this.problems = problems;
    this.values = new Values(problems);
  }

  /**
   * Parses a text.
   *
   * @param source the file's name, as problems shall name it
   */
  public static TopicsReading parse(String source, String text) {
    Problems problems = new Problems(new SourceText(source, text));
    Optional<Node> root =
        Screening.screen(problems).flatMap(readable -> Recovery.read(readable, problems).root());
    TopicsParser parser = new TopicsParser(problems);
    Topics topics = root.map(parser::topics).orElse(Topics.NONE);
    parser.asked.keySet().retainAll(topics.byId().keySet());
    return new TopicsReading(topics, parser.asked, problems.sorted());
  }

  private Topics topics(Node root) {
    if (!(root instanceof Node.Mapping mapping)) {
      problems.error(root, "this is not a list of topics", "begin the file with topics:");
      return Topics.NONE;
    }
    Fields fields = new Fields(mapping, TOP, problems);
    Optional<Node> list = fields.required("topics", "begin the file with topics:");
    fields.noteMissing("this file");
    Map<String, Topic> byId = new LinkedHashMap<>();
    List<Node.Mapping> items =
        list.map(node -> values.mappings(node, "topics", TOPIC)).orElse(List.of());
    for (int i = 0; i < items.size(); i++) {
      Node.Mapping item = items.get(i);
      int end = i + 1 < items.size() ? items.get(i + 1).start() : list.orElseThrow().end();
      Topic topic = topic(item, byId);
      if (!problems.hasErrorWithin(item.start(), end)) {
        byId.put(topic.id(), topic);
      }
    }
    return new Topics(byId);
  }

  private Topic topic(Node.Mapping mapping, Map<String, Topic> others) {
    Fields fields = new Fields(mapping, TOPIC, problems);
    String id = text(fields, "id");
    if (others.containsKey(id)) {
      problems.error(fields.first(), "topic '" + id + "' is listed already", "join the two");
    }
    Optional<Weight> weight =
        required(fields, "weight")
            .flatMap(node -> values.word(node, "weight", Weight::of, weights()));
    Topic topic =
        new Topic(id, text(fields, "name"), text(fields, "area"), weight.orElse(Weight.NAMED));
    fields.value("asked").ifPresent(lines -> asked.put(id, asked(lines)));
    fields.noteMissing(id.isEmpty() ? "this topic" : Quoted.of(id));
    return topic;
  }

  private List<AskedLine> asked(Node node) {
    List<AskedLine> lines = new ArrayList<>();
    for (Node.Mapping mapping : values.mappings(node, "asked", ASKED)) {
      Fields fields = new Fields(mapping, ASKED, problems);
      List<String> terms =
          fields.value("terms").map(list -> values.texts(list, "terms")).orElse(List.of());
      lines.add(new AskedLine(text(fields, "line"), text(fields, "by"), terms));
      fields.noteMissing("this line");
    }
    return lines;
  }

  private String text(Fields fields, String key) {
    return required(fields, key).map(node -> values.text(node, key)).orElse("");
  }

  private Optional<Node> required(Fields fields, String key) {
    return fields.required(key, "add " + key + ":");
  }

  private static List<String> weights() {
    return Arrays.stream(Weight.values()).map(Weight::label).toList();
  }
}
