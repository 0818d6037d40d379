package dev.viva.deck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the ids of the questions of a deck, each of which may be used once. */
final class Ids {
  /** Stands for an id that cannot be read; its question is set aside. */
  static final String UNREADABLE = "unreadable";

  private final String deck;
  private final Problems problems;
  private final Map<String, Integer> offsets = new HashMap<>();

  Ids(String deck, Problems problems) {
    this.deck = deck;
    this.problems = problems;
  }

  QuestionId read(Fields fields, Values values) {
    String cure = fields.isGiven("id") ? "" : "add id: with a short name" + suggestion(fields);
    Optional<Node> node = fields.required("id", cure);
    String id = node.map(value -> values.id(value, "id")).orElse("");
    if (!QuestionId.isWellFormed(id)) {
      return new QuestionId(deck, UNREADABLE);
    }
    node.ifPresent(value -> claim(id, value));
    return new QuestionId(deck, id);
  }

  private void claim(String id, Node node) {
    Integer first = offsets.putIfAbsent(id, node.start());
    if (first != null) {
      String place = problems.source().placeOf(first);
      String message = "question id '" + id + "' is taken; it is first used at " + place;
      problems.error(node, message, "rename this one; past grades belong to the id");
    }
  }

  /** How a message names the question. */
  static String nameOf(Fields fields) {
    return fields.value("id").orElse(null) instanceof Node.Scalar id && !id.isEmpty()
        ? Quoted.of(id.text())
        : "this question";
  }

  /** The earlier ids of a question, of this deck unless they name another. */
  List<QuestionId> was(Fields fields, Values values) {
    return fields
        .value("was")
        .map(node -> values.items(node, "was").stream().map(item -> earlier(item, values)).toList())
        .orElse(List.of());
  }

  private QuestionId earlier(Node node, Values values) {
    String text = values.text(node, "was");
    int slash = text.indexOf('/');
    String itsDeck = slash < 0 ? deck : text.substring(0, slash);
    String itsName = text.substring(slash + 1);
    if (QuestionId.isWellFormed(itsDeck) && QuestionId.isWellFormed(itsName)) {
      return new QuestionId(itsDeck, itsName);
    }
    String cure = "write an id of this deck, or deck/id of another";
    problems.error(node, Quoted.of(text) + " cannot be an id", cure);
    return new QuestionId(deck, UNREADABLE);
  }

  private static String suggestion(Fields fields) {
    return fields.value("ask").orElse(null) instanceof Node.Scalar ask
            && QuestionId.isWellFormed(Cures.slug(ask.text()))
        ? ", such as id: " + Cures.slug(ask.text())
        : "";
  }
}
