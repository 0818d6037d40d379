package dev.viva.deck;

import java.util.List;
import java.util.Optional;

/** Questions to try things on. */
public final class Samples {
  private Samples() {}

  static KeyPoint must(String text) {
    return new KeyPoint(text, true, List.of(), List.of());
  }

  static Question question(String id, String topic) {
    return question(id, topic, Level.MID, Kind.CONCEPT, List.of());
  }

  static Question question(String id, String topic, Level level, Kind kind, List<String> tags) {
    return new Question(
        QuestionId.parse(id),
        new Traits(topic, level, kind, 90, tags),
        List.of(),
        1,
        Later.of(texts("What is " + id + "?", "It is.", List.of(must("One"), must("Two")))));
  }

  static Question asking(String id, String ask, String answer, List<KeyPoint> points) {
    return new Question(
        QuestionId.parse(id),
        new Traits("topic", Level.MID, Kind.CONCEPT, 90, List.of()),
        List.of(),
        1,
        Later.of(texts(ask, answer, points)));
  }

  /** A prompt, an answer and its points, and nothing besides. */
  public static Texts texts(String ask, String answer, List<KeyPoint> points) {
    return new Texts(
        ask,
        Optional.empty(),
        answer,
        points,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  static Question inParts(String id, List<Part> parts, Optional<Code> code) {
    return new Question(
        QuestionId.parse(id),
        new Traits("topic", Level.MID, Kind.CODING, 1500, List.of()),
        List.of(),
        1,
        Later.of(
            new Texts(
                "Build it.",
                Optional.empty(),
                "",
                List.of(),
                parts,
                List.of(),
                List.of(),
                List.of(),
                code)));
  }
}
