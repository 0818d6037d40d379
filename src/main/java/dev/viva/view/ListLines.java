package dev.viva.view;

import dev.viva.deck.Bank;
import dev.viva.deck.Deck;
import dev.viva.deck.Level;
import dev.viva.deck.Question;
import dev.viva.deck.Topics;
import dev.viva.text.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Decks, topics and questions as tables. */
public final class ListLines {
  private static final int MOST_ASKED = 4;

  private ListLines() {}

  /** The decks, and the topics with the most questions. */
  public static List<Text> decks(Bank bank, Collection<Question> chosen, int width) {
    Table table = new Table("Deck", ">Questions", ">Junior", ">Mid", ">Senior", "About");
    Map<String, List<Question>> byDeck = byDeck(chosen);
    for (Deck deck : bank.decks()) {
      List<Question> own = byDeck.getOrDefault(deck.id(), List.of());
      if (!own.isEmpty()) {
        table.row(
            deck.id(),
            Words.thousands(own.size()),
            count(own, Level.JUNIOR),
            count(own, Level.MID),
            count(own, Level.SENIOR),
            deck.description().isEmpty() ? deck.title() : deck.description());
      }
    }
    Lines lines = new Lines(width).add(table.lines(width)).blank();
    Map<String, Integer> byTopic = byTopic(chosen);
    if (byTopic.size() > 1) {
      lines.say(mostAsked(byTopic));
    }
    String count =
        Words.count(chosen.size(), "question") + " in " + Words.count(byDeck.size(), "deck") + ".";
    return lines.say(count + more(byDeck, byTopic.size())).toList();
  }

  private static String mostAsked(Map<String, Integer> byTopic) {
    String most =
        byTopic.entrySet().stream()
            .limit(MOST_ASKED)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    int more = byTopic.size() - MOST_ASKED;
    return "Most asked: "
        + most
        + (more > 0 ? ", and " + Words.count(more, "more topic") + "." : ".");
  }

  /** Where to look on, with the deck whose name is typed soonest as the example. */
  private static String more(Map<String, List<Question>> byDeck, int topics) {
    return byDeck.keySet().stream()
        .min(Comparator.comparingInt(String::length))
        .map(
            deck ->
                " viva list "
                    + deck
                    + " shows one deck, viva list --topics the "
                    + Words.count(topics, "topic")
                    + ".")
        .orElse("");
  }

  /** The topics with their names and weights, the fullest first. */
  public static List<Text> topics(Topics topics, Collection<Question> chosen, int width) {
    Table table = new Table("Topic", ">Questions", "Weight", "Name");
    byTopic(chosen)
        .forEach(
            (id, count) ->
                table.row(
                    id,
                    Integer.toString(count),
                    topics.weight(id).label(),
                    topics.byId().containsKey(id) ? topics.byId().get(id).name() : ""));
    return new Lines(width)
        .add(table.lines(width))
        .blank()
        .say(
            Words.count(chosen.size(), "question")
                + " on "
                + Words.count(byTopic(chosen).size(), "topic")
                + ".")
        .toList();
  }

  /** Questions by the id of their deck. */
  static Map<String, List<Question>> byDeck(Collection<Question> chosen) {
    return chosen.stream()
        .collect(
            Collectors.groupingBy(
                question -> question.id().deck(), LinkedHashMap::new, Collectors.toList()));
  }

  private static String count(List<Question> questions, Level level) {
    return Words.thousands(questions.stream().filter(q -> q.level() == level).count());
  }

  /** How many questions each topic has, the most first. */
  static Map<String, Integer> byTopic(Collection<Question> chosen) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    chosen.forEach(question -> counts.merge(question.topic(), 1, Integer::sum));
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
