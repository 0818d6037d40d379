package dev.viva.view;

import dev.viva.deck.Bank;
import dev.viva.deck.Deck;
import dev.viva.deck.Question;
import dev.viva.deck.Questions;
import dev.viva.deck.Topics;
import dev.viva.json.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code viva list --format json}. */
public final class ListJson {
  private ListJson() {}

  /** Decks with their questions, those chosen alone. */
  public static String of(Bank chosen) {
    return JsonWriter.object(
        json ->
            json.field("schema", 1)
                .field("questions", chosen.questions().size())
                .objects("decks", chosen.decks(), ListJson::deck));
  }

  /** The topics of the chosen questions, those with the most questions first. */
  public static String topics(Topics topics, Questions chosen) {
    List<Map.Entry<String, Integer>> counts = List.copyOf(ListLines.byTopic(chosen).entrySet());
    return JsonWriter.object(
        json ->
            json.field("schema", 1)
                .field("questions", chosen.size())
                .objects(
                    "topics",
                    counts,
                    (item, entry) -> topic(item, topics, entry.getKey(), entry.getValue())));
  }

  private static void topic(JsonWriter json, Topics topics, String id, int questions) {
    json.field("id", id);
    Optional.ofNullable(topics.byId().get(id))
        .ifPresentOrElse(
            topic -> json.field("name", topic.name()).field("area", topic.area()),
            () -> json.absent("name").absent("area"));
    json.field("weight", topics.weight(id).label()).field("questions", questions);
  }

  private static void deck(JsonWriter json, Deck deck) {
    json.field("id", deck.id())
        .field("title", deck.title())
        .field("description", deck.description())
        .field("license", deck.license())
        .field("language", deck.language())
        .field("file", deck.source())
        .objects("questions", deck.questions(), ListJson::question);
  }

  /** The fields of a question that is listed, its prompt last. */
  static void question(JsonWriter json, Question question) {
    json.field("id", question.id().toString())
        .field("topic", question.topic())
        .field("level", question.level().label())
        .field("kind", question.kind().label())
        .field("seconds", question.seconds())
        .field("tags", question.tags())
        .field("ask", question.ask());
  }
}
