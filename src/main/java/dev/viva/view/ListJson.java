package dev.viva.view;

import dev.viva.deck.Bank;
import dev.viva.deck.Deck;
import dev.viva.deck.Question;
import dev.viva.json.JsonWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** {@code viva list --format json}. */
public final class ListJson {
  private ListJson() {}

  /** Decks with the chosen ones of their questions. */
  public static String of(Bank bank, Collection<Question> chosen) {
    Map<String, List<Question>> byDeck = ListLines.byDeck(chosen);
    List<Deck> decks = bank.decks().stream().filter(deck -> byDeck.containsKey(deck.id())).toList();
    return JsonWriter.object(
        json ->
            json.field("schema", 1)
                .field("questions", chosen.size())
                .objects(
                    "decks",
                    decks,
                    (item, deck) -> deck(item, deck, byDeck.getOrDefault(deck.id(), List.of()))));
  }

  private static void deck(JsonWriter json, Deck deck, List<Question> own) {
    json.field("id", deck.id())
        .field("title", deck.title())
        .field("description", deck.description())
        .field("license", deck.license())
        .field("language", deck.language())
        .field("file", deck.source())
        .objects("questions", own, ListJson::question);
  }

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
