package dev.viva.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a question has beyond prompt and points: parts, follow-ups, references, code. */
final class LongFormReader {
  private static final int LEAST_PARTS = 2;
  private static final int MAX_MINUTES = 240;

  private final Problems problems;
  private final Values values;
  private final PointsReader points;

  LongFormReader(Problems problems, Values values, PointsReader points) {
    this.problems = problems;
    this.values = values;
    this.points = points;
  }

  /** The phases in place of answer and points; none if the question has none. */
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
      Optional<Node> present = fields.key(other);
      if (present.isPresent()) {
        problems.error(present.get(), message, "move it into the parts");
        break;
      }
    }
    Node list = fields.value("parts").orElseThrow();
    List<Part> parts = values.mappings(list, "parts", Keys.PART).stream().map(this::part).toList();
    checkCount(list);
    int minutes = parts.stream().mapToInt(Part::minutes).sum();
    if (kind.isLong() && minutes * 60 > seconds) {
      String message = "the parts take " + minutes + " min, the question has " + seconds + " s";
      String cure = "write seconds: " + minutes * 60;
      problems.warning(key.get().start(), key.get().end(), message, cure);
    }
    return parts;
  }

  private void checkCount(Node list) {
    int count = list instanceof Node.Listing listing ? listing.items().size() : LEAST_PARTS;
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
    String name = required(fields, "name");
    int minutes =
        fields
            .required("minutes", "add minutes: with a whole number")
            .map(node -> values.number(node, "minutes", MAX_MINUTES))
            .orElse(1);
    List<KeyPoint> pointsOfPart =
        fields
            .required("points", "add points: with at least two lines")
            .map(node -> points.points(node, PointsReader.LEAST_POINTS))
            .orElse(List.of());
    Part part = new Part(name, minutes, required(fields, "answer"), pointsOfPart);
    fields.noteMissing(name.isEmpty() ? "this part" : Quoted.of(name));
    return part;
  }

  /** The deeper questions; a point of theirs may stand alone. */
  List<FollowUp> followUps(Fields fields) {
    return mappings(fields, "follow_ups", Keys.FOLLOW_UP).stream().map(this::followUp).toList();
  }

  private FollowUp followUp(Node.Mapping mapping) {
    Fields fields = new Fields(mapping, Keys.FOLLOW_UP, problems);
    FollowUp followUp =
        new FollowUp(
            required(fields, "ask"),
            required(fields, "answer"),
            fields.value("points").map(node -> points.points(node, 1)).orElse(List.of()));
    fields.noteMissing("this follow-up");
    return followUp;
  }

  /** Where to read more. */
  List<Reference> references(Fields fields) {
    List<Reference> references = new ArrayList<>();
    for (Node.Mapping mapping : mappings(fields, "refs", Keys.REFERENCE)) {
      Fields ref = new Fields(mapping, Keys.REFERENCE, problems);
      references.add(new Reference(required(ref, "title"), required(ref, "url")));
      ref.noteMissing("this reference");
    }
    return references;
  }

  /** The program of a coding question. */
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
    Code code =
        new Code(
            raw(fields.required("language", "add language: python"), "language"),
            raw(fields.value("stub"), "stub"),
            raw(fields.required("solution", "add solution: | and the code"), "solution"),
            raw(fields.value("check"), "check"));
    fields.noteMissing("this code");
    return code;
  }

  private List<Node.Mapping> mappings(Fields fields, String key, Set<String> keys) {
    return fields.value(key).map(node -> values.mappings(node, key, keys)).orElse(List.of());
  }

  private String required(Fields fields, String key) {
    String cure = "add " + key + ": with a text";
    return fields.required(key, cure).map(node -> values.prose(node, key)).orElse("");
  }

  private String raw(Optional<Node> node, String what) {
    return node.map(value -> values.text(value, what)).orElse("");
  }
}
