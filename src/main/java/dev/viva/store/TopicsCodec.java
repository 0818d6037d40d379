package dev.viva.store;

import dev.viva.deck.Topic;
import dev.viva.deck.Topics;
import dev.viva.deck.Weight;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The known topics as bytes. */
final class TopicsCodec {
  private static final List<Weight> WEIGHTS = List.of(Weight.values());

  private TopicsCodec() {}

  static byte[] pack(Topics topics) {
    return new Packer()
        .list(List.copyOf(topics.unlikeMost().entrySet()), TopicsCodec::packWeight)
        .list(List.copyOf(topics.byId().values()), TopicsCodec::packTopic)
        .toBytes();
  }

  static Topics unpack(byte[] bytes) {
    return Topics.from(() -> topics(bytes), () -> weights(new Unpacker(bytes)));
  }

  private static Topics topics(byte[] bytes) {
    Unpacker in = new Unpacker(bytes);
    weights(in);
    Map<String, Topic> byId = new LinkedHashMap<>();
    for (Topic topic : in.list(TopicsCodec::topic)) {
      byId.put(topic.id(), topic);
    }
    return new Topics(byId);
  }

  private static Map<String, Weight> weights(Unpacker in) {
    Map<String, Weight> weights = new HashMap<>();
    for (int left = in.small(); left > 0; left--) {
      weights.put(in.text(), WEIGHTS.get(in.small()));
    }
    return weights;
  }

  private static void packWeight(Packer out, Map.Entry<String, Weight> entry) {
    out.text(entry.getKey()).number(WEIGHTS.indexOf(entry.getValue()));
  }

  private static void packTopic(Packer out, Topic topic) {
    out.text(topic.id())
        .text(topic.name())
        .text(topic.area())
        .number(WEIGHTS.indexOf(topic.weight()));
  }

  private static Topic topic(Unpacker in) {
    return new Topic(in.text(), in.text(), in.text(), WEIGHTS.get(in.small()));
  }
}
