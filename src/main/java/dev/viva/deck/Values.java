package dev.viva.deck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads values as what the format wants in their place. Where that fails a problem is noted and
 * something harmless returned: its question is set aside, because an error lies within it.
 */
final class Values {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

  private final Problems problems;
  private final TextChecks checks;
  private final ValueTraps traps;

  Values(Problems problems) {
    this.problems = problems;
    this.checks = new TextChecks(problems);
    this.traps = new ValueTraps(problems);
  }

  /** A short text such as an id, a name or a line of code: exactly what the author wrote. */
  String text(Node node, String what) {
    if (!(node instanceof Node.Scalar scalar)) {
      traps.explainNoText(node, what);
      return "";
    }
    if (scalar.isEmpty()) {
      traps.explainEmpty(scalar, what);
      return "";
    }
    checks.checkCharacters(scalar);
    return scalar.text();
  }

  /** A text that is said or shown: it is checked for what an author would not want shown. */
  String prose(Node node, String what) {
    String text = text(node, what);
    checks.checkProse(node);
    return text;
  }

  /** A text of a list, where {@code null} is a word like any other. */
  String item(Node node, String what) {
    if (!(node instanceof Node.Scalar scalar)) {
      traps.explainNoText(node, what);
      return "";
    }
    if (scalar.text().isBlank()) {
      traps.explainEmptyItem(scalar, what);
      return "";
    }
    checks.checkCharacters(scalar);
    checks.checkProse(scalar);
    return scalar.text();
  }

  /** A list of texts, or a lone text in place of a list of one. */
  List<String> texts(Node node, String what) {
    return items(node, what).stream().map(item -> item(item, what)).toList();
  }

  /** The items of a list, or a lone text in place of a list of one. */
  List<Node> items(Node node, String what) {
    if (node instanceof Node.Listing listing) {
      CommaTrap.checkTexts(listing, problems);
      return listing.items();
    }
    if (node instanceof Node.Scalar scalar && scalar.isEmpty()) {
      traps.explainEmptyList(scalar, what);
      return List.of();
    }
    return List.of(node);
  }

  /** The mappings of a list. */
  List<Node.Mapping> mappings(Node node, String what, Set<String> keys) {
    String form = "- {" + String.join(": ..., ", keys) + ": ...}";
    if (node instanceof Node.Scalar scalar && scalar.isEmpty()) {
      traps.explainEmptyList(scalar, what);
    } else if (!(node instanceof Node.Listing)) {
      problems.error(node, "'" + what + "' is a list", "write " + form);
    }
    List<Node.Mapping> mappings = new ArrayList<>();
    for (Node item : node instanceof Node.Listing listing ? listing.items() : List.<Node>of()) {
      if (item instanceof Node.Mapping mapping) {
        mappings.add(mapping);
      } else {
        problems.error(item, "an entry of '" + what + "' has keys", "write " + form);
      }
    }
    return mappings;
  }

  /** A whole number from 1 to a limit, without a unit. */
  int number(Node node, String what, int most) {
    if (!(node instanceof Node.Scalar)) {
      problems.error(node, "'" + what + "' is a number", "write one, without brackets");
      return 1;
    }
    String text = text(node, what);
    int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (!text.isEmpty() && (number < 1 || number > most)) {
      String cure = "write a whole number from 1 to " + most + ValueTraps.number(text);
      problems.error(node, "'" + what + "' is not " + Quoted.of(text), cure);
    }
    return Math.max(1, number);
  }

  /** One of the words of an enum. */
  <E> Optional<E> word(
      Node node, String what, Function<String, Optional<E>> parse, Collection<String> labels) {
    String all = "one of " + String.join(", ", labels);
    if (!(node instanceof Node.Scalar)) {
      problems.error(node, "'" + what + "' is one word", all);
      return Optional.empty();
    }
    String text = text(node, what);
    Optional<E> value = parse.apply(text);
    if (value.isEmpty() && !text.isEmpty()) {
      Optional<String> likely = Spelling.closest(text, labels);
      String cure = likely.map(label -> "did you mean '" + label + "'?").orElse(all);
      problems.error(node, "unknown " + what + " " + Quoted.of(text), cure);
    }
    return value;
  }

  /** An id of a deck or question. */
  String id(Node node, String what) {
    String text = text(node, what);
    if (!text.isEmpty() && !QuestionId.isWellFormed(text)) {
      String slug = Cures.slug(text);
      String example = slug.isEmpty() || slug.equals(text) ? "" : ", as in " + slug;
      String cure = "use a-z, 0-9 and -, at most 64" + example;
      problems.error(node, Quoted.of(text) + " cannot be an id", cure);
    }
    return text;
  }
}
