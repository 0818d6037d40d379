package dev.viva.deck;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The known topics. A deck may use any other topic as well. */
public final class Topics {
  /** No topic is known. */
  public static final Topics NONE = new Topics(Map.of());

  private final Later<Map<String, Topic>> byId;
  private final Later<Map<String, Weight>> weights;

  /**
   * These topics.
   *
   * @param byId the topics by their id, in file order
   */
  public Topics(Map<String, Topic> byId) {
    this.byId = Later.of(Collections.unmodifiableMap(new LinkedHashMap<>(byId)));
    this.weights = Later.from(this::unlikeMost);
  }

  private Topics(Supplier<Topics> source, Supplier<Map<String, Weight>> weights) {
    this.byId = Later.from(() -> source.get().byId());
    this.weights = Later.from(weights);
  }

  /**
   * Topics that are fetched when they are first asked for.
   *
   * @param source the topics
   * @param weights what {@link #unlikeMost} gives, which takes less time and is all that a drill
   *     asks for
   */
  public static Topics from(Supplier<Topics> source, Supplier<Map<String, Weight>> weights) {
    return new Topics(source, weights);
  }

  /** The weights of the topics that do not just count as named. */
  public Map<String, Weight> unlikeMost() {
    Map<String, Weight> unlike = new HashMap<>();
    for (Topic topic : byId().values()) {
      if (topic.weight() != Weight.NAMED) {
        unlike.put(topic.id(), topic.weight());
      }
    }
    return unlike;
  }

  /** The topics by their id, in file order. */
  public Map<String, Topic> byId() {
    return byId.get();
  }

  /** The weight of a topic; a topic that is not known counts as named. */
  public Weight weight(String id) {
    return weights.get().getOrDefault(id, Weight.NAMED);
  }

  /** The name of a topic; one that is not known is called by its id. */
  public String name(String id) {
    Topic topic = byId().get(id);
    return topic == null ? id : topic.name();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Topics topics && byId().equals(topics.byId());
  }

  @Override
  public int hashCode() {
    return byId().hashCode();
  }
}
