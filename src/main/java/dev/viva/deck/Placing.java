package dev.viva.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the places of mistakes that were found by looking at decks together. It reads their files
 * once more, which are few: so that no question need remember where each of its values stands.
 */
public final class Placing {
  private final SourceText source;

  /** The questions by their ids, and the whole by {@link Finding#NO_QUESTION}. */
  private final Map<String, Node> nodes = new HashMap<>();

  private Placing(String file, byte[] bytes) {
    this.source = new SourceText(file, Utf8.decode(file, bytes).text());
    Problems known = new Problems(source);
    Optional<Node> top = Screening.screen(known).flatMap(text -> Recovery.read(text, known).root());
    top.ifPresent(whole -> nodes.put(Finding.NO_QUESTION, whole));
    top.flatMap(whole -> value(whole, "questions"))
        .ifPresent(list -> items(list).forEach(item -> nodes.putIfAbsent(name(item), item)));
  }

  /**
   * The mistakes with their places, sorted: at the value that each is about; where the file does
   * not say it, at the question; at the question's line alone if the file cannot be read.
   *
   * @param files gives what is in a deck's file, or nothing if it cannot be read any more
   */
  public static List<Problem> problems(List<Finding> found, Function<String, byte[]> files) {
    Map<String, List<Finding>> byFile =
        found.stream().collect(Collectors.groupingBy(finding -> finding.deck().source()));
    List<Problem> problems = new ArrayList<>();
    byFile.forEach(
        (file, findings) -> {
          Placing placing = new Placing(file, files.apply(file));
          findings.forEach(finding -> problems.add(placing.problem(finding)));
        });
    return problems.stream().sorted().toList();
  }

  private Problem problem(Finding finding) {
    Severity severity = finding.severity();
    String message = finding.message();
    String cure = finding.cure();
    return Optional.ofNullable(nodes.get(finding.question()))
        .map(from -> last(from, finding))
        .map(at -> source.problem(severity, at.start(), at.end(), message, cure))
        .orElseGet(() -> Problem.at(severity, source.file(), finding.line(), message, cure));
  }

  /** The value that the path leads to, or the first key of the last mapping on the way. */
  private static Node last(Node from, Finding finding) {
    Node last = from;
    for (String step : finding.path()) {
      last = next(last, step, finding.deck().id()).orElse(last);
    }
    return last instanceof Node.Mapping mapping && !mapping.entries().isEmpty()
        ? mapping.entries().get(0).key()
        : last;
  }

  private static Optional<Node> next(Node node, String step, String deck) {
    return value(node, step)
        .or(
            () ->
                items(node).stream()
                    .filter(item -> name(item).equals(step) || step.equals(deck + "/" + name(item)))
                    .findFirst());
  }

  private static List<Node> items(Node node) {
    return node instanceof Node.Listing listing ? listing.items() : List.of();
  }

  /**
   * What tells an item from the others of its list: its id, its name, or itself if it is a text.
   */
  private static String name(Node item) {
    return item instanceof Node.Scalar text
        ? text.text()
        : value(item, "id").or(() -> value(item, "name")).map(Placing::name).orElse("");
  }

  private static Optional<Node> value(Node node, String key) {
    List<Node.Entry> entries = node instanceof Node.Mapping mapping ? mapping.entries() : List.of();
    return entries.stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(Node.Entry::value)
        .findFirst();
  }
}
