package dev.viva.deck;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The entries of a mapping by their keys. Unknown keys, keys used twice and merge keys are noted as
 * problems when it is made; keys that begin with {@code x-} are passed over.
 */
final class Fields {
  private final Node.Mapping mapping;
  private final Problems problems;
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final Set<String> meant = new HashSet<>();
  private final Map<String, String> missing = new LinkedHashMap<>();

  Fields(Node.Mapping mapping, Set<String> known, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
    List<Node.Entry> whole = CommaTrap.wholeEntries(mapping, known, problems);
    for (Node.Entry entry : whole) {
      String name = entry.key().text();
      if (!known.contains(name)) {
        noteUnknown(entry.key(), known);
      } else if (entries.putIfAbsent(name, entry) != null) {
        noteRepeated(entry.key());
      }
    }
  }

  private void noteRepeated(Node.Scalar key) {
    int first = key(key.text()).map(Node::start).orElse(key.start());
    String place = problems.source().placeOf(first);
    String message = Quoted.of(key.text()) + " is already given at " + place;
    problems.error(key, message, "keep one of the two");
  }

  private void noteUnknown(Node.Scalar key, Set<String> known) {
    String name = key.text();
    if (name.equals("<<")) {
      problems.error(key, "YAML merge keys are not read", "write the keys out here");
    } else if (!name.startsWith("x-")) {
      Optional<String> synonym =
          Optional.ofNullable(Keys.SYNONYMS.get(name)).filter(known::contains);
      Optional<String> likely = synonym.or(() -> Spelling.closest(name, known));
      likely.ifPresent(meant::add);
      String cure = likely.map(k -> "did you mean '" + k + "'?").orElseGet(() -> others(known));
      problems.error(key, "unknown key " + Quoted.of(name), cure);
    }
  }

  private String others(Set<String> known) {
    Set<String> given =
        mapping.entries().stream().map(entry -> entry.key().text()).collect(Collectors.toSet());
    String rest =
        known.stream().filter(key -> !given.contains(key)).collect(Collectors.joining(", "));
    return "your own keys begin with x-" + (rest.isEmpty() ? "" : "; others here: " + rest);
  }

  /** Where the mapping begins: its first key, or the whole of an empty one. */
  Node first() {
    return mapping.entries().isEmpty() ? mapping : mapping.entries().get(0).key();
  }

  /** Whether the key is there, if only misspelt. */
  boolean isGiven(String key) {
    return entries.containsKey(key) || meant.contains(key);
  }

  /** The key as a place to point at; empty if it is not there. */
  Optional<Node> key(String key) {
    return Optional.ofNullable(entries.get(key)).map(Node.Entry::key);
  }

  /** What stands after the key; empty if the key is not there. */
  Optional<Node> value(String key) {
    return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
  }

  /** As {@link #value}, but the key is missing if it is neither there nor misspelt. */
  Optional<Node> required(String key, String cure) {
    if (!isGiven(key)) {
      missing.put(key, cure);
    }
    return value(key);
  }

  /** Notes all that was required and is missing as one problem: that its owner has it not. */
  void noteMissing(String owner) {
    if (missing.isEmpty()) {
      return;
    }
    String cure =
        missing.size() == 1
            ? missing.values().iterator().next()
            : "add " + joined(":", " and ") + ":";
    problems.error(first(), owner + " has no " + joined("", " or "), cure);
  }

  private String joined(String afterEach, String beforeLast) {
    List<String> names = List.copyOf(missing.keySet());
    String last = names.get(names.size() - 1);
    String others = String.join(afterEach + ", ", names.subList(0, names.size() - 1));
    return others.isEmpty() ? last : others + afterEach + beforeLast + last;
  }
}
