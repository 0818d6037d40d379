package dev.viva.view;

import dev.viva.deck.Bank;
import dev.viva.deck.Deck;
import dev.viva.deck.Level;
import dev.viva.deck.Question;
import dev.viva.deck.Topics;
import dev.viva.text.Markdown;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.text.Wrap;
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
    Map<String, Integer> byTopic = byTopic(chosen);
    String most =
        byTopic.entrySet().stream()
            .limit(MOST_ASKED)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    int more = byTopic.size() - MOST_ASKED;
    return new Lines(width)
        .add(table.lines(width))
        .blank()
        .say(
            "Most asked: "
                + most
                + (more > 0 ? ", and " + Words.count(more, "more topic") + "." : "."))
        .say(
            "%s in %s. viva list %s shows one deck, viva list --topics %s."
                .formatted(
                    Words.count(chosen.size(), "question"),
                    Words.count(byDeck.size(), "deck"),
                    byDeck.keySet().iterator().next(),
                    Words.count(byTopic.size(), "topic")))
        .toList();
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
    return table.lines(width);
  }

  /** Questions one a line: id and prompt. */
  public static List<Text> questions(Collection<Question> chosen, int width) {
    int longest =
        Math.min(
            width / 2, chosen.stream().mapToInt(q -> q.id().toString().length()).max().orElse(0));
    return chosen.stream()
        .map(
            question -> {
              String id = question.id().toString();
              String gap = " ".repeat(Math.max(1, longest - id.length() + 2));
              Text line = Text.of(id, Meaning.MUTED).plus(gap).plus(Markdown.line(question.ask()));
              return Wrap.cut(line, width);
            })
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
  private static Map<String, Integer> byTopic(Collection<Question> chosen) {
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
