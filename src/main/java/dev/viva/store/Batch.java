package dev.viva.store;

import dev.viva.deck.Deck;
import dev.viva.deck.DeckParser;
import dev.viva.deck.Problem;
import dev.viva.deck.Reading;
import dev.viva.deck.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Deck files being read, the nearer first, and what came of them. */
final class Batch {
  private final Map<String, Parsing.Pending<DeckRead>> begun = new LinkedHashMap<>();
  private final List<DeckRead> reads = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private int unread;
  private final Optional<QuestionIndex> index;
  private final Parsing parsing;

  /**
   * An empty batch.
   *
   * @param index what was read earlier; without one every file is parsed
   */
  Batch(Optional<QuestionIndex> index, Parsing parsing) {
    this.index = index;
    this.parsing = parsing;
  }

  /** Begins to read the decks in a folder and below. */
  void folder(Path folder, String shown) {
    try {
      for (Path file : DeckFolder.files(folder, (below, why) -> remark(shown + "/" + below, why))) {
        String name = shown + "/" + file;
        begun.put(name, begin(folder.resolve(file), name));
      }
    } catch (IOException e) {
      remark(shown, e);
    }
  }

  /** Waits for the decks begun; what is no deck, or cannot be read, is passed over. */
  void collect() {
    begun.forEach(this::inFolder);
    begun.clear();
  }

  /** Reads a folder that was named, in which therefore a deck is expected. */
  void namedFolder(Path folder, String shown) {
    int before = reads.size();
    folder(folder, shown);
    collect();
    if (reads.size() == before) {
      remarks.add("No deck was found in '" + shown + "'");
    }
  }

  /** Notes that a folder that was named for good is none. */
  void missing(Path folder) {
    String what = Files.exists(folder) ? " is no folder" : " is not there";
    remarks.add(folder + what + "; create it, or set VIVA_DECKS to another");
  }

  /** Notes that something that was named is not to be had. */
  void refuse(String sentence) {
    refusals.add(sentence);
  }

  private void remark(String shown, IOException why) {
    remarks.add(shown + " cannot be read: " + DiskTrouble.reason(why));
    unread++;
  }

  private Parsing.Pending<DeckRead> begin(Path file, String shown) {
    return index.isPresent()
        ? index.get().begin(file, shown, parsing)
        : parsing.begin(() -> DeckRead.parse(file, shown));
  }

  private void inFolder(String shown, Parsing.Pending<DeckRead> pending) {
    try {
      DeckRead read = pending.get();
      if (read.reading().isDeck()) {
        reads.add(read);
      } else if (!Path.of(shown).endsWith(Library.TOPICS)) {
        passedOver.add(shown + " is passed over: it has no line 'viva: 1'");
      }
    } catch (IOException e) {
      remark(shown, e);
    }
  }

  /** Reads a file that was named, which therefore has to be a deck. */
  void named(Path file, String name, Parsing.Pending<DeckRead> pending) {
    try {
      DeckRead read = pending.get();
      reads.add(read.reading().isDeck() ? read : notADeck(file, name));
    } catch (IOException e) {
      refuse("'" + name + "' cannot be read: " + DiskTrouble.reason(e) + ".");
    }
  }

  private static DeckRead notADeck(Path file, String name) throws IOException {
    String text = new String(DeckFile.bytes(file), StandardCharsets.UTF_8);
    List<Problem> problem = List.of(DeckParser.notADeck(name, text));
    return new DeckRead("", new Reading(Optional.empty(), problem, 0));
  }

  /** The ids of all decks, also of those without a sound question. */
  Set<String> ids() {
    return reads.stream()
        .flatMap(read -> read.reading().deck().stream())
        .map(Deck::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Takes over the decks of these ids. */
  void addAll(Batch other, Collection<String> ids) {
    for (DeckRead read : other.reads) {
      if (read.reading().deck().map(deck -> ids.contains(deck.id())).orElse(false)) {
        reads.add(read);
      }
    }
  }

  /** Takes over everything. */
  void addAll(Batch other) {
    reads.addAll(other.reads);
    remarks.addAll(other.remarks);
    passedOver.addAll(other.passedOver);
    unread += other.unread;
  }

  Library.Contents contents(Topics topics) {
    List<String> said = new ArrayList<>(remarks);
    List<Deck> decks = List.copyOf(decks(said).values());
    List<Reading> readings = reads.stream().map(DeckRead::reading).toList();
    return new Library.Contents(decks, topics, readings, said, passedOver, refusals, unread);
  }

  /** The decks with a sound question by id; of two that differ the nearer counts, which is said. */
  private Map<String, Deck> decks(List<String> said) {
    Map<String, Deck> decks = new LinkedHashMap<>();
    Map<String, String> fingerprints = new LinkedHashMap<>();
    for (DeckRead read : reads) {
      Optional<Deck> sound = read.reading().deck().filter(some -> !some.questions().isEmpty());
      if (sound.isEmpty()) {
        continue;
      }
      Deck deck = sound.get();
      Deck nearer = decks.putIfAbsent(deck.id(), deck);
      if (nearer == null) {
        fingerprints.put(deck.id(), read.fingerprint());
      } else if (!read.fingerprint().equals(fingerprints.get(deck.id()))) {
        said.add(
            "Deck '%s' is in %s and in %s; the first one counts"
                .formatted(deck.id(), nearer.source(), deck.source()));
      }
    }
    return decks;
  }
}
