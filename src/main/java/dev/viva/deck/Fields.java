package dev.viva.deck;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entries of a mapping by their keys. Unknown keys, keys used twice and merge keys are noted as
 * problems when it is made; keys that begin with {@code x-} are passed over.
 */
final class Fields {
  private final Node.Mapping mapping;
  private final Problems problems;
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final Set<String> meant = new HashSet<>();

  Fields(Node.Mapping mapping, List<String> known, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
    List<Node.Entry> sound = CommaTrap.wholeEntries(mapping, known, problems);
    sound.forEach(entry -> add(entry, known));
  }

  private void add(Node.Entry entry, List<String> known) {
    String name = entry.key().text();
    Node.Entry first = entries.get(name);
    if (first != null) {
      String place = problems.source().placeOf(first.key().start());
      String message = Excerpt.of(name) + " is already given at " + place;
      problems.error(entry.key(), message, "keep one of the two");
    } else if (known.contains(name)) {
      entries.put(name, entry);
    } else if (name.equals("<<")) {
      problems.error(entry.key(), "YAML merge keys are not read", "write the keys out here");
    } else if (!name.startsWith("x-")) {
      addUnknown(entry, known);
    }
  }

  private void addUnknown(Node.Entry entry, List<String> known) {
    String name = entry.key().text();
    Optional<String> synonym = Optional.ofNullable(Keys.SYNONYMS.get(name)).filter(known::contains);
    Optional<String> likely = synonym.or(() -> Spelling.closest(name, known));
    likely.ifPresent(meant::add);
    String cure =
        likely
            .map(key -> "did you mean '" + key + "'?")
            .orElse("known here: " + String.join(", ", known) + "; your own keys begin with x-");
    problems.error(entry.key(), "unknown key " + Excerpt.of(name), cure);
  }

  Problems problems() {
    return problems;
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

  /** As {@link #value}, but notes a problem if the key is neither there nor misspelt. */
  Optional<Node> required(String key, String owner, String cure) {
    if (!isGiven(key)) {
      problems.error(first(), owner + " has no " + key, cure);
    }
    return value(key);
  }
}
