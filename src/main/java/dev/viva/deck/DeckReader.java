package dev.viva.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the top mapping of a deck's file. */
final class DeckReader {
  private static final String VERSION = "1";

  private final Problems problems;
  private final Values values;
  private final int lost;

  /**
   * @param lost how many questions a syntax error has cost already
   */
  DeckReader(Problems problems, int lost) {
    this.problems = problems;
    this.values = new Values(problems);
    this.lost = lost;
  }

  /**
   * The deck of a top mapping.
   *
   * @param version what stands after its key {@code viva}
   */
  Reading read(Node.Mapping root, Node version) {
    if (isNewer(version)) {
      return new Reading(Optional.empty(), problems.sorted(), lost);
    }
    Fields fields = new Fields(root, Keys.DECK, problems);
    String name = "add deck: with a short name of its own, such as deck: my-questions";
    String id = fields.required("deck", name).map(node -> values.id(node, "deck")).orElse("");
    Optional<Node> list = fields.required("questions", "add questions: and a list below it");
    fields.noteMissing("this file");
    boolean isNamed = QuestionId.isWellFormed(id);
    List<Node> items = list.map(this::items).orElse(List.of());
    int end = list.map(Node::end).orElse(0);
    List<Question> questions = questions(fields, isNamed ? id : Ids.UNREADABLE, items, end);
    Optional<Deck> deck = Optional.of(deck(fields, id, questions)).filter(d -> isNamed);
    int sound = isNamed ? questions.size() : 0;
    return new Reading(deck, problems.sorted(), lost + items.size() - sound);
  }

  /** Whether the file is of a later format; that, or a version that is none, is noted. */
  private boolean isNewer(Node node) {
    String version = values.text(node, "viva");
    if (version.equals(VERSION) || version.isEmpty()) {
      return false;
    }
    boolean isNewer = version.matches("[1-9][0-9]*");
    String message =
        isNewer ? "format " + version + " needs a newer Viva" : "no format " + Quoted.of(version);
    problems.error(node, message, "this Viva reads viva: " + VERSION);
    return isNewer;
  }

  private List<Node> items(Node node) {
    List<Node> items = node instanceof Node.Listing listing ? listing.items() : List.of();
    boolean isEmpty = node instanceof Node.Scalar scalar && scalar.isEmpty();
    if (!isEmpty && !(node instanceof Node.Listing)) {
      problems.error(node, "'questions' is a list", "begin each question with - id:");
    } else if (items.isEmpty() && lost == 0) {
      problems.error(node, "this deck has no questions", "add one below, beginning with - id:");
    }
    return items;
  }

  private List<Question> questions(Fields fields, String id, List<Node> items, int endOfList) {
    Defaults defaults = fields.value("defaults").map(this::defaults).orElse(Defaults.NONE);
    QuestionReader reader = new QuestionReader(id, defaults, problems);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int end = i + 1 < items.size() ? items.get(i + 1).start() : endOfList;
      reader.read(items.get(i), end).ifPresent(questions::add);
    }
    return questions;
  }

  private Defaults defaults(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return Defaults.of(new Fields(mapping, Keys.DEFAULTS, problems), values);
    }
    String cure = "write some of " + String.join(":, ", Keys.DEFAULTS) + ": below it";
    problems.error(node, "'defaults' has keys", cure);
    return Defaults.NONE;
  }

  private Deck deck(Fields fields, String id, List<Question> questions) {
    return new Deck(
        id,
        text(fields, "title", id),
        text(fields, "description", ""),
        text(fields, "license", ""),
        text(fields, "language", "en"),
        questions,
        problems.source().file());
  }

  private String text(Fields fields, String key, String otherwise) {
    return fields.value(key).map(node -> values.text(node, key)).orElse(otherwise);
  }
}
