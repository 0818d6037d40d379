package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.deck.AskedLine;
import dev.viva.deck.Bank;
import dev.viva.deck.CrossCheck;
import dev.viva.deck.Deck;
import dev.viva.deck.DeckParser;
import dev.viva.deck.KeyPoint;
import dev.viva.deck.Level;
import dev.viva.deck.Problem;
import dev.viva.deck.Question;
import dev.viva.deck.QuestionId;
import dev.viva.deck.Strict;
import dev.viva.deck.Topic;
import dev.viva.deck.Topics;
import dev.viva.deck.TopicsParser;
import dev.viva.deck.TopicsReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The questions that come with Viva: sound, complete, and as long as their time. */
class ShippedQuestionsTest {
  private static final Path FOLDER = Path.of("questions");
  private static final List<Problem> PROBLEMS = new ArrayList<>();
  private static final List<Deck> DECKS = new ArrayList<>();
  private static final Map<String, List<AskedLine>> ASKED = new HashMap<>();
  private static Topics topics = Topics.NONE;
  private static Bank bank = new Bank(List.of());

  @BeforeAll
  static void read() throws IOException {
    PROBLEMS.clear();
    DECKS.clear();
    Path known = FOLDER.resolve("topics.yaml");
    TopicsReading reading = TopicsParser.parse(known.toString(), Files.readString(known));
    topics = reading.topics();
    ASKED.clear();
    ASKED.putAll(reading.asked());
    PROBLEMS.addAll(reading.problems());
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(ShippedQuestionsTest::isDeck).sorted().toList()) {
        var deck = DeckParser.parse(file.toString(), Files.readAllBytes(file));
        PROBLEMS.addAll(deck.problems());
        deck.deck().ifPresent(DECKS::add);
      }
    }
    bank = new Bank(DECKS);
  }

  private static boolean isDeck(Path file) {
    return file.toString().endsWith(".yaml") && !file.endsWith("topics.yaml");
  }

  @Test
  void nothingIsWrongWithThem() {
    assertEquals(List.of(), PROBLEMS);
    assertEquals(List.of(), CrossCheck.findings(DECKS, topics));
    assertEquals(List.of(), Strict.findings(DECKS));
  }

  @Test
  void thereAreSixHundredInFourteenDecks() {
    assertTrue(bank.questions().size() >= 600, () -> bank.questions().size() + " questions");
    assertTrue(DECKS.size() >= 14, () -> DECKS.size() + " decks");
  }

  @Test
  void everyDeckTellsEditorsItsSchema() throws IOException {
    for (Deck deck : DECKS) {
      String first = Files.readString(Path.of(deck.source())).lines().findFirst().orElse("");

      assertEquals("# yaml-language-server: $schema=./deck.schema.json", first, deck.source());
    }
  }

  @Test
  void everyKnownTopicHasQuestions() {
    Set<String> asked = bank.questions().stream().map(Question::topic).collect(Collectors.toSet());

    List<String> without =
        topics.byId().keySet().stream().filter(topic -> !asked.contains(topic)).toList();

    assertEquals(List.of(), without);
  }

  @Test
  void everyTopicOfAQuestionIsKnown() {
    List<String> unknown =
        bank.questions().stream()
            .map(Question::topic)
            .filter(topic -> !topics.byId().containsKey(topic))
            .distinct()
            .toList();

    assertEquals(List.of(), unknown);
  }

  @Test
  void theManifestIsWhole() {
    assertEquals(198, ASKED.size());
    assertEquals(509, ASKED.values().stream().mapToInt(List::size).sum());
  }

  @Test
  void everyAskedLineIsAnswered() {
    List<String> unanswered = new ArrayList<>();
    for (Topic topic : topics.byId().values()) {
      for (AskedLine line : ASKED.getOrDefault(topic.id(), List.of())) {
        bank.find(QuestionId.parse(line.by()))
            .ifPresentOrElse(
                question -> unanswered.addAll(missing(topic, line, question)),
                () -> unanswered.add(topic.id() + ": no question " + line.by()));
      }
    }

    assertEquals(List.of(), unanswered);
  }

  private static List<String> missing(Topic topic, AskedLine line, Question question) {
    String text = text(question);
    List<String> terms = line.terms().isEmpty() ? KeyTerms.of(line.line()) : line.terms();
    return terms.stream()
        .filter(term -> !KeyTerms.holds(text, term))
        .map(term -> topic.id() + ": " + line.by() + " does not say '" + term + "'")
        .toList();
  }

  private static String text(Question question) {
    List<String> texts = new ArrayList<>();
    texts.add(question.ask());
    question.hint().ifPresent(texts::add);
    texts.add(question.referenceAnswer());
    question.checklist().forEach(point -> add(texts, point));
    texts.addAll(question.redFlags());
    question
        .followUps()
        .forEach(
            followUp -> {
              texts.add(followUp.ask());
              texts.add(followUp.answer());
              followUp.points().forEach(point -> add(texts, point));
            });
    question.code().ifPresent(code -> texts.add(code.stub() + "\n" + code.check()));
    return String.join("\n", texts);
  }

  private static void add(List<String> texts, KeyPoint point) {
    texts.add(point.text());
    texts.addAll(point.match());
    point.within().forEach(part -> add(texts, part));
  }

  @Test
  void levelsAreMixed() {
    Map<Level, Long> counts = new TreeMap<>();
    bank.questions().forEach(question -> counts.merge(question.level(), 1L, Long::sum));
    double all = bank.questions().size();

    assertEquals(0.35, counts.getOrDefault(Level.JUNIOR, 0L) / all, 0.05);
    assertEquals(0.40, counts.getOrDefault(Level.MID, 0L) / all, 0.05);
    assertEquals(0.25, counts.getOrDefault(Level.SENIOR, 0L) / all, 0.05);
  }

  @Test
  void everyFormatFindsQuestionsToPlay() throws IOException {
    Map<String, Long> perTopic =
        bank.questions().stream()
            .collect(Collectors.groupingBy(Question::topic, Collectors.counting()));
    List<String> formats =
        Files.readAllLines(Path.of("src/test/resources/formats.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();

    for (String format : formats) {
      List<String> drawsOn = List.of(format.replaceFirst(".*: *", "").split(" "));
      assertTrue(drawsOn.stream().allMatch(perTopic::containsKey), format);
    }
    assertEquals(22, formats.size());
  }
}
