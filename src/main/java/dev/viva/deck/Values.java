package dev.viva.deck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads values as what the format wants in their place. Where that fails a problem is noted and
 * something harmless returned: its question is set aside, because an error lies within it.
 */
final class Values {
  private final Problems problems;
  private final Cures cures;
  private final TextChecks checks;

  Values(Problems problems) {
    this.problems = problems;
    this.cures = new Cures(problems.source());
    this.checks = new TextChecks(problems);
  }

  /** A short text such as an id, a name or a line of code: exactly what the author wrote. */
  String text(Node node, String what) {
    if (!(node instanceof Node.Scalar scalar)) {
      noteNotOneText(node, what);
      return "";
    }
    if (scalar.isEmpty()) {
      noteEmpty(scalar, what);
      return "";
    }
    return checked(scalar);
  }

  /** A text that is said or shown: it is checked for what an author would not want shown. */
  String prose(Node node, String what) {
    String text = text(node, what);
    checks.checkProse(node);
    return text;
  }

  /** A text of a list, where {@code null} is a word like any other. */
  String item(Node node, String what) {
    boolean isWord = node instanceof Node.Scalar scalar && !scalar.text().isBlank();
    if (!isWord) {
      return text(node, what);
    }
    checks.checkProse(node);
    return checked((Node.Scalar) node);
  }

  /** A list of texts, or a lone text in place of a list of one. */
  List<String> texts(Node node, String what) {
    return items(node, what).stream().map(item -> item(item, what)).toList();
  }

  private String checked(Node.Scalar scalar) {
    checks.checkCharacters(scalar);
    return scalar.text();
  }

  /** The items of a list, or a lone text in place of a list of one. */
  List<Node> items(Node node, String what) {
    if (node instanceof Node.Listing listing) {
      CommaTrap.checkTexts(listing, problems);
      return listing.items();
    }
    if (node instanceof Node.Scalar scalar && scalar.isEmpty()) {
      noteEmpty(scalar, what);
      return List.of();
    }
    return List.of(node);
  }

  /** The mappings of a list. */
  List<Node.Mapping> mappings(Node node, String what, List<String> keys) {
    String form = "- {" + String.join(": ..., ", keys) + ": ...}";
    if (node instanceof Node.Scalar scalar && scalar.isEmpty()) {
      noteEmpty(scalar, what);
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

  /** A whole number within limits, without a unit. */
  int number(Node node, String what, int most) {
    String text = text(node, what);
    if (!text.isEmpty()) {
      int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
      if (number >= 1 && number <= most) {
        return number;
      }
      String cure = "write a whole number from 1 to " + most + ", without a unit";
      problems.error(node, "'" + what + "' is not " + Excerpt.of(text), cure);
    }
    return 1;
  }

  /** One of the words of an enum. */
  <E> Optional<E> word(
      Node node, String what, Function<String, Optional<E>> parse, Collection<String> labels) {
    String text = text(node, what);
    Optional<E> value = parse.apply(text);
    if (value.isEmpty() && !text.isEmpty()) {
      String cure =
          Spelling.closest(text, labels)
              .map(label -> "did you mean '" + label + "'?")
              .orElse("one of " + String.join(", ", labels));
      problems.error(node, "unknown " + what + " " + Excerpt.of(text), cure);
    }
    return value;
  }

  /** An id of a deck or question. */
  String id(Node node, String what) {
    String text = text(node, what);
    if (!text.isEmpty() && !QuestionId.isWellFormed(text)) {
      String slug = Cures.slug(text);
      String cure = "use a-z, 0-9 and -" + (slug.isEmpty() ? "" : ", as in " + slug);
      problems.error(node, Excerpt.of(text) + " cannot be an id", cure);
    }
    return text;
  }

  private void noteEmpty(Node.Scalar scalar, String what) {
    String rest = problems.source().after(scalar.start()).strip();
    boolean isComment = scalar.start() == scalar.end() && rest.matches("#\\S.*");
    String cure =
        isComment
            ? cures.quotedFrom(scalar.start())
            : what.equals("answer")
                ? "write the answer here, or put | and indent the lines below"
                : "write it here, or remove the line";
    boolean isWord = scalar.style() == Node.Style.PLAIN && !scalar.text().isEmpty();
    String quoted = cures.quoted(scalar);
    String word = isWord ? ", or " + quoted + " if that is the text" : "";
    problems.error(scalar, "'" + what + "' is empty", cure + word);
  }

  private void noteNotOneText(Node node, String what) {
    SourceText source = problems.source();
    boolean isFlow =
        node instanceof Node.Listing l ? l.flow() : node instanceof Node.Mapping m && m.flow();
    boolean isOnItsKeysLine = !source.before(node.start()).isBlank();
    char first = source.text().charAt(node.start());
    if (isFlow) {
      String message = "a text that begins with '" + first + "' needs quotes";
      problems.error(node, message, cures.quoted(node));
    } else if ("-?".indexOf(first) >= 0 && isOnItsKeysLine) {
      String message = "a text that begins with '" + first + "' needs quotes";
      problems.error(node, message, cures.quotedFrom(node.start()));
    } else if (isOnItsKeysLine) {
      String message = "a colon with a space after it needs quotes";
      problems.error(node, message, cures.quotedFrom(node.start()));
    } else {
      String message = "'" + what + "' is one text";
      problems.error(node, message, "put | after its key to write it in lines");
    }
  }
}
