package dev.viva.deck;

import java.util.List;
import java.util.Optional;

/** Reads one question of a deck. */
final class QuestionReader {
  private final Defaults defaults;
  private final Ids ids;
  private final Problems problems;
  private final Values values;
  private final PointsReader points;
  private final LongFormReader longForms;

  QuestionReader(String deck, Defaults defaults, Problems problems) {
    this.defaults = defaults;
    this.ids = new Ids(deck, problems);
    this.problems = problems;
    this.values = new Values(problems);
    this.points = new PointsReader(problems, values);
    this.longForms = new LongFormReader(problems, values, points);
  }

  /**
   * The question of an item; empty if there is an error within it.
   *
   * @param end where the next item begins
   */
  Optional<Question> read(Node item, int end) {
    if (!(item instanceof Node.Mapping mapping)) {
      String cure = "indent it under the question above, or begin one with - id:";
      problems.error(item, "this is not a question", cure);
      return Optional.empty();
    }
    Fields fields = new Fields(mapping, Keys.QUESTION, problems);
    Question question = question(fields);
    fields.noteMissing(Ids.nameOf(fields));
    return problems.hasErrorWithin(item.start(), end) ? Optional.empty() : Optional.of(question);
  }

  private Question question(Fields fields) {
    QuestionId id = ids.read(fields, values);
    Defaults own = Defaults.of(fields, values).orElse(defaults);
    if (own.topic().isEmpty()) {
      String cure = "add topic: with a word for its subject, such as roc-auc";
      fields.required("topic", cure);
    }
    Kind kind = own.kind().orElse(Kind.CONCEPT);
    int seconds = own.seconds().orElse(kind.defaultSeconds());
    List<Part> parts = longForms.parts(fields, kind, seconds);
    boolean isWhole = !fields.isGiven("parts");
    return new Question(
        id,
        new Traits(
            own.topic().orElse(""),
            own.level().orElse(Level.MID),
            kind,
            seconds,
            own.tags().orElse(List.of())),
        ids.was(fields, values),
        problems.source().lineAt(fields.first().start()),
        Later.of(
            new Texts(
                required(fields, "ask", "add ask: with the question as it is asked"),
                fields.value("hint").map(node -> values.prose(node, "hint")),
                isWhole ? required(fields, "answer", "add answer: with what to say") : "",
                isWhole ? points(fields) : List.of(),
                parts,
                fields
                    .value("red_flags")
                    .map(node -> values.texts(node, "red_flags"))
                    .orElse(List.of()),
                longForms.followUps(fields),
                longForms.references(fields),
                longForms.code(fields))));
  }

  private String required(Fields fields, String key, String cure) {
    return fields.required(key, cure).map(node -> values.prose(node, key)).orElse("");
  }

  private List<KeyPoint> points(Fields fields) {
    String cure = "add points: with at least two lines, one of them must:";
    return fields
        .required("points", cure)
        .map(node -> points.points(node, PointsReader.LEAST_POINTS))
        .orElse(List.of());
  }
}
