package dev.viva.store;

import dev.viva.deck.Topic;
import dev.viva.deck.Topics;
import dev.viva.deck.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The known topics as bytes. */
final class TopicsCodec {
  private TopicsCodec() {}

  static byte[] pack(Topics topics) {
    return new Packer().list(List.copyOf(topics.byId().values()), TopicsCodec::packTopic).toBytes();
  }

  static Topics unpack(byte[] bytes) {
    Map<String, Topic> byId = new LinkedHashMap<>();
    for (Topic topic : new Unpacker(bytes).list(TopicsCodec::topic)) {
      byId.put(topic.id(), topic);
    }
    return new Topics(byId);
  }

  private static void packTopic(Packer out, Topic topic) {
    out.text(topic.id()).text(topic.name()).text(topic.area()).text(topic.weight().name());
  }

  private static Topic topic(Unpacker in) {
    return new Topic(in.text(), in.text(), in.text(), Weight.valueOf(in.text()));
  }
}
