package dev.viva.view;

import dev.viva.deck.Bank;
import dev.viva.deck.Deck;
import dev.viva.deck.Level;
import dev.viva.deck.Questions;
import dev.viva.deck.Topics;
import dev.viva.deck.Traits;
import dev.viva.text.Text;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Decks, topics and questions as tables. */
public final class ListLines {
  private static final int MOST_ASKED = 4;

  private ListLines() {}

  /**
   * The decks, and the topics with the most questions.
   *
   * @param chosen what of them is to be listed
   */
  public static List<Text> decks(Bank chosen, int width) {
    Table table = new Table("Deck", ">Questions", ">Junior", ">Mid", ">Senior", "About");
    for (Deck deck : chosen.decks()) {
      Map<Level, Questions> byLevel = Questions.of(deck.questions()).by(Traits::level);
      table.row(
          deck.id(),
          Words.thousands(deck.questions().size()),
          count(byLevel, Level.JUNIOR),
          count(byLevel, Level.MID),
          count(byLevel, Level.SENIOR),
          deck.description().isEmpty() ? deck.title() : deck.description());
    }
    Lines lines = new Lines(width).add(table.lines(width)).blank();
    Map<String, Integer> byTopic = byTopic(chosen.questions());
    if (byTopic.size() > 1) {
      lines.say(mostAsked(byTopic));
    }
    String count =
        Words.count(chosen.questions().size(), "question")
            + " in "
            + Words.count(chosen.decks().size(), "deck")
            + ".";
    return lines.say(count + more(chosen.decks(), byTopic.size())).toList();
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
  private static String more(List<Deck> decks, int topics) {
    return decks.stream()
        .map(Deck::id)
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
  public static List<Text> topics(Topics topics, Questions chosen, int width) {
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

  private static String count(Map<Level, Questions> byLevel, Level level) {
    Questions some = byLevel.get(level);
    return Words.thousands(some == null ? 0 : some.size());
  }

  /** How many questions each topic has, the most first. */
  static Map<String, Integer> byTopic(Questions chosen) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    chosen.by(Traits::topic).entrySet().stream()
        .map(entry -> Map.entry(entry.getKey(), entry.getValue().size()))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
