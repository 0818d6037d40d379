package dev.viva.deck;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that may stand before a colon, in the order in which they are usually written. */
final class Keys {
  static final Set<String> DECK =
      ordered(
          "viva", "deck", "title", "description", "license", "language", "defaults", "questions");
  static final Set<String> DEFAULTS = ordered("topic", "level", "kind", "seconds", "tags");
  static final Set<String> QUESTION =
      ordered(
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
  static final Set<String> POINT = ordered("must", "nice", "match");
  static final Set<String> PART = ordered("name", "minutes", "answer", "points");
  static final Set<String> FOLLOW_UP = ordered("ask", "answer", "points");
  static final Set<String> REFERENCE = ordered("title", "url");
  static final Set<String> CODE = ordered("language", "stub", "solution", "check");

  /** Every key of the format. */
  static final Set<String> ALL =
      Stream.of(DECK, DEFAULTS, QUESTION, POINT, PART, FOLLOW_UP, REFERENCE, CODE)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

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

  /** Words that keep their order. */
  static Set<String> ordered(String... words) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(words)));
  }
}
