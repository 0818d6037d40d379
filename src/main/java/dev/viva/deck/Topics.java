package dev.viva.deck;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The known topics. A deck may use any other topic as well.
 *
 * @param byId the topics by their id, in file order
 */
public record Topics(Map<String, Topic> byId) {
  /** No topic is known. */
  public static final Topics NONE = new Topics(Map.of());

  public Topics {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  /** The weight of a topic; a topic that is not known counts as named. */
  public Weight weight(String id) {
    Topic topic = byId.get(id);
    return topic == null ? Weight.NAMED : topic.weight();
  }

  /** The name of a topic; one that is not known is called by its id. */
  public String name(String id) {
    Topic topic = byId.get(id);
    return topic == null ? id : topic.name();
  }
}
