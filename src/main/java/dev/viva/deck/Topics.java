package dev.viva.deck;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The known topics. A deck may use any other topic as well. */
public final class Topics {
  /** No topic is known. */
  public static final Topics NONE = new Topics(Map.of());

  private final Later<Map<String, Topic>> byId;

  /**
   * These topics.
   *
   * @param byId the topics by their id, in file order
   */
  public Topics(Map<String, Topic> byId) {
    this(Later.of(Collections.unmodifiableMap(new LinkedHashMap<>(byId))));
  }

  private Topics(Later<Map<String, Topic>> byId) {
    this.byId = byId;
  }

  /** Topics that are fetched when they are first asked for. */
  public static Topics from(Supplier<Topics> source) {
    return new Topics(Later.from(() -> source.get().byId()));
  }

  /** The topics by their id, in file order. */
  public Map<String, Topic> byId() {
    return byId.get();
  }

  /** The weight of a topic; a topic that is not known counts as named. */
  public Weight weight(String id) {
    Topic topic = byId().get(id);
    return topic == null ? Weight.NAMED : topic.weight();
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
