package dev.viva.deck;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why a value is not what its author meant: what YAML made of it, and what to write. */
final class ValueTraps {
  private static final String NEEDS_QUOTES = "' needs quotes";
  private static final String COLON = "a colon with a space after it needs quotes";
  private static final Pattern MINUTES = Pattern.compile("([0-9]{1,3}):([0-5][0-9])");
  private static final Pattern WITH_UNIT = Pattern.compile("([0-9]{1,6}) ?[a-z.]+");
  private static final Set<String> OPTIONAL =
      Set.of("hint", "level", "kind", "seconds", "description", "license", "stub", "check");
  private static final Map<String, String> WHAT_TO_WRITE =
      Map.of(
          "answer", "write the answer here, or put | and indent the lines below",
          "ask", "write the question here",
          "id", "write a short name here",
          "topic", "write a word for its subject here",
          "points", "write the points below, each after a hyphen");

  private final Problems problems;
  private final SourceText source;
  private final Cures cures;

  ValueTraps(Problems problems) {
    this.problems = problems;
    this.source = problems.source();
    this.cures = new Cures(source);
  }

  /** Nothing stands where a text is wanted: {@code answer:}, or {@code ask: #1 metric}. */
  void explainEmpty(Node.Scalar scalar, String what) {
    String other = OPTIONAL.contains(what) ? "write it here, or remove the line" : "write it here";
    String cure = WHAT_TO_WRITE.getOrDefault(what, other);
    boolean isWord = scalar.style() == Node.Style.PLAIN && !scalar.text().isEmpty();
    if (isComment(scalar)) {
      cure = cures.quotedFrom(scalar.start());
    } else if (isWord) {
      cure = "write " + cures.quoted(scalar) + " if you mean the word";
    }
    problems.error(scalar, "'" + what + "' is empty", cure);
  }

  /** Nothing stands where a list is wanted. */
  void explainEmptyList(Node node, String what) {
    String cure = WHAT_TO_WRITE.getOrDefault(what, "write its entries below, or remove the line");
    problems.error(node, "'" + what + "' is empty", cure);
  }

  /** Nothing stands in an entry of a list. */
  void explainEmptyItem(Node.Scalar scalar, String what) {
    String cure =
        isComment(scalar) ? cures.quotedFrom(scalar.start()) : "write it here, or remove the line";
    problems.error(scalar, "this entry of '" + what + "' is empty", cure);
  }

  private boolean isComment(Node.Scalar scalar) {
    String rest = source.after(scalar.start()).strip();
    return scalar.start() == scalar.end() && rest.matches("#\\S.*");
  }

  /** A list or a mapping stands where a text is wanted. */
  void explainNoText(Node node, String what) {
    char first = source.signAt(node.start());
    boolean isSharingItsLine = !source.before(node.start()).isBlank();
    if (isFlow(node)) {
      boolean isBracket = "[{".indexOf(first) >= 0;
      String message = isBracket ? "a text that begins with '" + first + NEEDS_QUOTES : COLON;
      boolean isLast = source.after(node.end()).isBlank();
      problems.error(node, message, isLast ? cures.quotedFrom(node.start()) : cures.quoted(node));
    } else if (isSharingItsLine) {
      boolean isSign = "-?".indexOf(first) >= 0;
      String message = isSign ? "a text that begins with '" + first + NEEDS_QUOTES : COLON;
      problems.error(node, message, cures.quotedFrom(node.start()));
    } else {
      problems.error(
          node, "'" + what + "' is one text", "put | after its key to write it in lines");
    }
  }

  private static boolean isFlow(Node node) {
    return (node instanceof Node.Listing listing && listing.flow())
        || (node instanceof Node.Mapping mapping && mapping.flow());
  }

  /** What number a text means that is not written as one: {@code 1:30} or {@code 90 s}. */
  static String number(String text) {
    Matcher minutes = MINUTES.matcher(text);
    if (minutes.matches()) {
      int seconds = Integer.parseInt(minutes.group(1)) * 60 + Integer.parseInt(minutes.group(2));
      return ": " + seconds;
    }
    Matcher unit = WITH_UNIT.matcher(text);
    return unit.matches() ? ": " + unit.group(1) : "";
  }
}
