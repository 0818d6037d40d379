package dev.viva.store;

import dev.viva.deck.Deck;
import dev.viva.deck.Problem;
import dev.viva.deck.Reading;
import dev.viva.deck.Spelling;
import dev.viva.deck.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds and reads decks: the files and folders that were named, or by default the person's own and
 * then the shipped ones. No stray file, broken file or broken question keeps the others from being
 * read.
 */
public final class Library {
  static final String TOPICS = "topics.yaml";

  private final Places places;
  private final Path here;
  private final Optional<Cache> cache;

  /**
   * The decks of these places, every file of which is read.
   *
   * @param here the folder that relative names start from
   */
  public Library(Places places, Path here) {
    this(places, here, Optional.empty());
  }

  /**
   * The decks of these places, of which only those files are read that changed since they were read
   * last.
   *
   * @param here the folder that relative names start from
   * @param cache keeps what came of the others; without one every file is read
   */
  public Library(Places places, Path here, Optional<Cache> cache) {
    this.places = places;
    this.here = here;
    this.cache = cache;
  }

  /**
   * What was found.
   *
   * @param decks with at least one sound question each, the nearer first, each id once
   * @param readings what came of each deck file
   * @param remarks what the person should know: in clauses: an unreadable file, a hidden deck
   * @param passedOver which YAML files do not claim to be decks, in clauses
   * @param refusals why something that was named was not found or cannot be read
   * @param unread how many files and folders nobody named cannot be read; each has its remark
   */
  public record Contents(
      List<Deck> decks,
      Topics topics,
      List<Reading> readings,
      List<String> remarks,
      List<String> passedOver,
      List<String> refusals,
      int unread) {
    public Contents {
      decks = List.copyOf(decks);
      readings = List.copyOf(readings);
      remarks = List.copyOf(remarks);
      passedOver = List.copyOf(passedOver);
      refusals = List.copyOf(refusals);
    }

    /** All mistakes of all files, sorted. */
    public List<Problem> problems() {
      return readings.stream().flatMap(reading -> reading.problems().stream()).sorted().toList();
    }

    /** How many questions cannot be drilled. */
    public int setAside() {
      return readings.stream().mapToInt(Reading::setAside).sum();
    }
  }

  /**
   * Reads what is named: files, folders, ids of decks; all decks when nothing is.
   *
   * @throws UserError when a name is none of these, or a named file cannot be read
   */
  public Contents read(List<String> names) {
    Contents contents = readSome(names);
    for (String refusal : contents.refusals()) {
      throw new UserError(refusal);
    }
    return contents;
  }

  /** Reads what there is of what is named, as {@link #read} does. */
  public Contents readSome(List<String> names) {
    Optional<QuestionIndex> index = cache.map(some -> QuestionIndex.of(some, places.allDecks()));
    try {
      return readSome(names, index);
    } finally {
      index.ifPresent(QuestionIndex::close);
    }
  }

  private Contents readSome(List<String> names, Optional<QuestionIndex> index) {
    try (Parsing parsing = new Parsing()) {
      Batch batch = new Batch(Optional.empty(), parsing);
      Parsing.Pending<Topics> topics = beginTopics(index, parsing);
      List<String> ids = new ArrayList<>();
      Map<String, Parsing.Pending<DeckRead>> files = begin(names, parsing);
      for (String name : names) {
        Path path = here.resolve(name);
        Parsing.Pending<DeckRead> file = files.get(name);
        if (file != null) {
          batch.named(path, name, file);
        } else if (Files.isDirectory(path)) {
          batch.namedFolder(path, name.replaceFirst("/+$", ""));
        } else {
          ids.add(name);
        }
      }
      boolean isStandard = names.isEmpty() || !ids.isEmpty();
      if (isStandard) {
        addStandard(batch, ids, new Batch(index, parsing));
      }
      Contents contents = batch.contents(orNone(topics));
      index.filter(some -> isStandard).ifPresent(QuestionIndex::save);
      return contents;
    }
  }

  /** Those of the names that are files, each being parsed. */
  private Map<String, Parsing.Pending<DeckRead>> begin(List<String> names, Parsing parsing) {
    Map<String, Parsing.Pending<DeckRead>> files = new HashMap<>();
    for (String name : names) {
      Path path = here.resolve(name);
      if (Files.exists(path) && !Files.isDirectory(path)) {
        files.computeIfAbsent(name, file -> parsing.begin(() -> DeckRead.parse(path, file)));
      }
    }
    return files;
  }

  /** What is in the file of a deck; nothing if it cannot be read any more. */
  public byte[] bytes(String file) {
    try {
      return DeckFile.bytes(here.resolve(file));
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** Adds own decks, then shipped ones; only those of these ids, where some are named. */
  private void addStandard(Batch named, List<String> ids, Batch all) {
    for (Path folder : places.ownDecks()) {
      if (places.isOwnNamed() && !Files.isDirectory(folder)) {
        all.missing(folder);
      }
      all.folder(folder, folder.toString());
    }
    places.shippedDecks().ifPresent(folder -> all.folder(folder, shown(folder)));
    all.collect();
    if (ids.isEmpty()) {
      named.addAll(all);
      return;
    }
    Set<String> known = all.ids();
    for (String id : ids) {
      if (!known.contains(id)) {
        String cure =
            Spelling.meant(id, known)
                .map(close -> " Did you mean deck '" + close + "'?")
                .orElse(" viva list names the decks.");
        named.refuse("No deck, file or folder '" + id + "' here." + cure);
      }
    }
    named.addAll(all, ids);
  }

  /** A folder below the working one by its short name, which is nicer in messages. */
  private String shown(Path folder) {
    return folder.startsWith(here) && !folder.equals(here)
        ? here.relativize(folder).toString()
        : folder.toString();
  }

  private Parsing.Pending<Topics> beginTopics(Optional<QuestionIndex> index, Parsing parsing) {
    Optional<Path> file = places.shippedDecks().map(folder -> folder.resolve(TOPICS));
    if (file.filter(Files::isRegularFile).isEmpty()) {
      return () -> Topics.NONE;
    }
    return index.isPresent()
        ? () -> index.get().topics(file.get())
        : parsing.begin(() -> QuestionIndex.parse(file.get()));
  }

  private static Topics orNone(Parsing.Pending<Topics> topics) {
    try {
      return topics.get();
    } catch (IOException e) {
      return Topics.NONE;
    }
  }
}
