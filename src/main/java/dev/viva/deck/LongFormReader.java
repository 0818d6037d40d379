package dev.viva.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a question has beyond prompt and points: parts, follow-ups, references, code. */
final class LongFormReader {
  private static final int LEAST_PARTS = 2;
  private static final int LEAST_POINTS = 2;
  private static final int MAX_MINUTES = 240;

  private final Problems problems;
  private final Values values;
  private final PointsReader points;

  LongFormReader(Problems problems, Values values, PointsReader points) {
    this.problems = problems;
    this.values = values;
    this.points = points;
  }

  List<Part> parts(Fields fields, Kind kind, int seconds) {
    Optional<Node> key = fields.key("parts");
    if (key.isEmpty()) {
      return List.of();
    }
    if (!kind.isLong()) {
      String cure = "give answer and points, or another kind, such as kind: system-design";
      problems.error(key.get(), "a question of kind " + kind.label() + " has no parts", cure);
    }
    for (String other : List.of("answer", "points")) {
      String message = "'parts' stands in place of '" + other + "'";
      fields.key(other).ifPresent(node -> problems.error(node, message, "move it into the parts"));
    }
    Node list = fields.value("parts").orElseThrow();
    List<Part> parts = values.mappings(list, "parts", Keys.PART).stream().map(this::part).toList();
    checkCount(list, parts.size());
    int minutes = parts.stream().mapToInt(Part::minutes).sum();
    if (minutes * 60 > seconds) {
      String message = "the parts take " + minutes + " min, the question has " + seconds + " s";
      String cure = "write seconds: " + minutes * 60;
      problems.warning(key.get().start(), key.get().end(), message, cure);
    }
    return parts;
  }

  private void checkCount(Node list, int count) {
    if (count > PointsReader.MAX_POINTS) {
      String cure = "join some; letters a to h tick them";
      problems.error(list, count + " parts are too many", cure);
    } else if (count == 1) {
      String cure = "add the others, at least " + LEAST_PARTS + ", or give answer and points";
      problems.error(list, "only one part", cure);
    }
  }

  private Part part(Node.Mapping mapping) {
    Fields fields = new Fields(mapping, Keys.PART, problems);
    String name = required(fields, "name", "this part");
    String owner = name.isEmpty() ? "this part" : Excerpt.of(name);
    int minutes =
        fields
            .required("minutes", owner, "add minutes: with a whole number")
            .map(node -> values.number(node, "minutes", MAX_MINUTES))
            .orElse(1);
    List<KeyPoint> pointsOfPart =
        fields
            .required("points", owner, "add points: with at least two lines")
            .map(node -> points.points(node, LEAST_POINTS))
            .orElse(List.of());
    return new Part(name, minutes, required(fields, "answer", owner), pointsOfPart);
  }

  List<FollowUp> followUps(Fields fields) {
    return mappings(fields, "follow_ups", Keys.FOLLOW_UP).stream().map(this::followUp).toList();
  }

  private FollowUp followUp(Node.Mapping mapping) {
    Fields fields = new Fields(mapping, Keys.FOLLOW_UP, problems);
    return new FollowUp(
        required(fields, "ask", "this follow-up"),
        required(fields, "answer", "this follow-up"),
        fields.value("points").map(node -> points.points(node, 1)).orElse(List.of()));
  }

  List<Reference> references(Fields fields) {
    List<Reference> references = new ArrayList<>();
    for (Node.Mapping mapping : mappings(fields, "refs", Keys.REFERENCE)) {
      Fields ref = new Fields(mapping, Keys.REFERENCE, problems);
      String title = required(ref, "title", "this reference");
      references.add(new Reference(title, required(ref, "url", "this reference")));
    }
    return references;
  }

  Optional<Code> code(Fields fields) {
    Optional<Node> node = fields.value("code");
    if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
      String cure = "write language:, stub:, solution: and check: below it";
      problems.error(node.get(), "'code' has keys", cure);
    }
    return node.filter(Node.Mapping.class::isInstance).map(n -> code((Node.Mapping) n));
  }

  private Code code(Node.Mapping mapping) {
    Fields fields = new Fields(mapping, Keys.CODE, problems);
    return new Code(
        raw(fields.required("language", "this code", "add language: python"), "language"),
        raw(fields.value("stub"), "stub"),
        raw(fields.required("solution", "this code", "add solution: | and the code"), "solution"),
        raw(fields.value("check"), "check"));
  }

  private List<Node.Mapping> mappings(Fields fields, String key, List<String> keys) {
    return fields.value(key).map(node -> values.mappings(node, key, keys)).orElse(List.of());
  }

  private String required(Fields fields, String key, String owner) {
    String cure = "add " + key + ": with a text";
    return fields.required(key, owner, cure).map(node -> values.prose(node, key)).orElse("");
  }

  private String raw(Optional<Node> node, String what) {
    return node.map(value -> values.text(value, what)).orElse("");
  }
}
