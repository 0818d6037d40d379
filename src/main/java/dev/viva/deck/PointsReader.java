package dev.viva.deck;

import java.util.ArrayList;
import java.util.List;

/** Reads what a good answer states: texts, or mappings with {@code must} or {@code nice}. */
final class PointsReader {
  /** They are ticked with the letters a to h. */
  static final int MAX_POINTS = 8;

  /** Of a question or a part. */
  static final int LEAST_POINTS = 2;

  private final Problems problems;
  private final Values values;

  PointsReader(Problems problems, Values values) {
    this.problems = problems;
    this.values = values;
  }

  /**
   * The points of a node that stands for a list of them.
   *
   * @param least how many are wanted at least
   */
  List<KeyPoint> points(Node node, int least) {
    if (node instanceof Node.Mapping mapping) {
      problems.error(mapping, "'points' is a list", "begin each point with a hyphen and a space");
      return List.of();
    }
    List<KeyPoint> points = new ArrayList<>();
    List<Node> items = values.items(node, "points");
    for (Node item : items) {
      points.add(item instanceof Node.Mapping m && isPoint(m) ? point(m) : must(item));
    }
    if (items.size() > MAX_POINTS) {
      String cure = "keep the " + MAX_POINTS + " that count; letters a to h tick them";
      problems.error(items.get(MAX_POINTS), items.size() + " points are too many", cure);
    } else if (items.size() < least && !isEmpty(node)) {
      String message = items.isEmpty() ? "'points' is empty" : "only one point";
      problems.error(node, message, "add what else a good answer states; " + least + " are wanted");
    } else if (points.stream().noneMatch(KeyPoint::must)) {
      String cure = "change nice: to must: where the answer fails without it";
      problems.error(node, "none of the points is a must", cure);
    }
    return points;
  }

  private static boolean isEmpty(Node node) {
    return node instanceof Node.Scalar scalar && scalar.isEmpty();
  }

  private KeyPoint must(Node node) {
    return new KeyPoint(values.item(node, "points"), true, List.of(), List.of());
  }

  /** Whether a mapping was meant as one: a lone unknown key is a text with an unquoted colon. */
  private static boolean isPoint(Node.Mapping mapping) {
    if (mapping.flow() || mapping.entries().size() != 1) {
      return true;
    }
    String key = mapping.entries().get(0).key().text();
    return Keys.POINT.contains(key) || Spelling.closest(key, Keys.POINT).isPresent();
  }

  private KeyPoint point(Node.Mapping mapping) {
    Fields fields = new Fields(mapping, Keys.POINT, problems);
    if (fields.key("must").isPresent() && fields.key("nice").isPresent()) {
      Node second = fields.key("nice").orElseThrow();
      problems.error(second, "a point is a must or nice, not both", "make two points of it");
    } else if (!fields.isGiven("must") && !fields.isGiven("nice")) {
      String cure = "write must: or nice: before its text";
      problems.error(fields.first(), "this point has no text", cure);
    }
    boolean isMust = fields.isGiven("must");
    String key = isMust ? "must" : "nice";
    String text = fields.value(key).map(value -> values.prose(value, key)).orElse("");
    List<String> match =
        fields.value("match").map(value -> values.texts(value, "match")).orElse(List.of());
    return new KeyPoint(text, isMust, match, List.of());
  }
}
