package dev.viva.deck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which questions a command works on. Values of one filter are alternatives; a question must pass
 * every filter that has values.
 *
 * @param topics ids of topics
 * @param kinds kinds of questions
 * @param levels levels of seniority
 * @param tags tags, any of which a question must have
 */
public record Selection(
    List<String> topics, List<Kind> kinds, List<Level> levels, List<String> tags) {

  /** Every question. */
  public static final Selection ANY = new Selection(List.of(), List.of(), List.of(), List.of());

  public Selection {
    topics = List.copyOf(topics);
    kinds = List.copyOf(kinds);
    levels = List.copyOf(levels);
    tags = List.copyOf(tags);
  }

  /** One of the ways to choose, named as its option is. */
  public enum Filter {
    TOPIC,
    KIND,
    LEVEL,
    TAG
  }

  /** Whether questions with these traits are among those selected. */
  private boolean matches(Traits traits) {
    return (topics.isEmpty() || topics.contains(traits.topic()))
        && (kinds.isEmpty() || kinds.contains(traits.kind()))
        && (levels.isEmpty() || levels.contains(traits.level()))
        && (tags.isEmpty() || traits.tags().stream().anyMatch(tags::contains));
  }

  /** The questions selected, in their order. */
  public Questions of(List<Question> questions) {
    boolean isAny = topics.isEmpty() && kinds.isEmpty() && levels.isEmpty() && tags.isEmpty();
    Questions all = Questions.of(questions);
    return isAny ? all : all.where(this::matches);
  }

  /** The labels a filter lets pass; none if it lets everything pass. */
  public List<String> labels(Filter filter) {
    return switch (filter) {
      case TOPIC -> topics;
      case KIND -> kinds.stream().map(Kind::label).toList();
      case LEVEL -> levels.stream().map(Level::label).toList();
      case TAG -> tags;
    };
  }

  /** This selection with one filter letting everything pass. */
  public Selection without(Filter filter) {
    return new Selection(
        filter == Filter.TOPIC ? List.of() : topics,
        filter == Filter.KIND ? List.of() : kinds,
        filter == Filter.LEVEL ? List.of() : levels,
        filter == Filter.TAG ? List.of() : tags);
  }

  /**
   * For a selection that no question passes: the one filter without which some do, where a tag and
   * a level are dropped before a kind, and a topic last. Empty if dropping a single filter does not
   * help.
   */
  public Optional<Filter> tooNarrow(List<Question> questions) {
    return Stream.of(Filter.TAG, Filter.LEVEL, Filter.KIND, Filter.TOPIC)
        .filter(filter -> !labels(filter).isEmpty())
        .filter(filter -> !without(filter).of(questions).isEmpty())
        .findFirst();
  }
}
