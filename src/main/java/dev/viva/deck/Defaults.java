package dev.viva.deck;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What holds for every question of a deck that does not say otherwise; of a question, what it says
 * itself about these.
 */
record Defaults(
    Optional<String> topic,
    Optional<Level> level,
    Optional<Kind> kind,
    Optional<Integer> seconds,
    Optional<List<String>> tags) {

  /** A deck that has no defaults. */
  static final Defaults NONE =
      new Defaults(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Four hours: longer than any interview round. */
  private static final int MAX_SECONDS = 4 * 60 * 60;

  /** What the fields of a mapping say; other fields are not looked at. */
  static Defaults of(Fields fields, Values values) {
    return new Defaults(
        fields.value("topic").map(node -> values.text(node, "topic")),
        fields.value("level").flatMap(node -> values.word(node, "level", Level::of, levels())),
        fields.value("kind").flatMap(node -> values.word(node, "kind", Kind::of, kinds())),
        fields.value("seconds").map(node -> values.number(node, "seconds", MAX_SECONDS)),
        fields.value("tags").map(node -> values.texts(node, "tags")));
  }

  /** These, and where they say nothing the others. */
  Defaults orElse(Defaults others) {
    return new Defaults(
        topic.or(others::topic),
        level.or(others::level),
        kind.or(others::kind),
        seconds.or(others::seconds),
        tags.or(others::tags));
  }

  private static List<String> levels() {
    return Arrays.stream(Level.values()).map(Level::label).toList();
  }

  private static List<String> kinds() {
    return Arrays.stream(Kind.values()).map(Kind::label).toList();
  }
}
