package dev.viva.deck;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that may stand before a colon, in the order in which they are usually written. */
final class Keys {
  static final List<String> DECK =
      List.of(
          "viva", "deck", "title", "description", "license", "language", "defaults", "questions");
  static final List<String> DEFAULTS = List.of("topic", "level", "kind", "seconds", "tags");
  static final List<String> QUESTION =
      List.of(
          "id",
          "topic",
          "level",
          "kind",
          "seconds",
          "tags",
          "ask",
          "hint",
          "answer",
          "points",
          "parts",
          "red_flags",
          "follow_ups",
          "refs",
          "was",
          "code");
  static final List<String> POINT = List.of("must", "nice", "match");
  static final List<String> PART = List.of("name", "minutes", "answer", "points");
  static final List<String> FOLLOW_UP = List.of("ask", "answer", "points");
  static final List<String> REFERENCE = List.of("title", "url");
  static final List<String> CODE = List.of("language", "stub", "solution", "check");

  /** Every key of the format. */
  static final List<String> ALL =
      Stream.of(DECK, DEFAULTS, QUESTION, POINT, PART, FOLLOW_UP, REFERENCE, CODE)
          .flatMap(List::stream)
          .distinct()
          .collect(Collectors.toUnmodifiableList());

  /** Words that people write for a key and that are too far from it to be slips. */
  static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("question", "ask"),
          Map.entry("prompt", "ask"),
          Map.entry("q", "ask"),
          Map.entry("a", "answer"),
          Map.entry("response", "answer"),
          Map.entry("key_points", "points"),
          Map.entry("difficulty", "level"),
          Map.entry("type", "kind"),
          Map.entry("time", "seconds"),
          Map.entry("references", "refs"),
          Map.entry("links", "refs"),
          Map.entry("aliases", "was"),
          Map.entry("category", "topic"),
          Map.entry("link", "url"),
          Map.entry("follow_up", "follow_ups"));

  private Keys() {}
}
