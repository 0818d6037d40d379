package dev.viva.store;

import dev.viva.deck.Reading;
import dev.viva.deck.Topics;
import dev.viva.deck.TopicsParser;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Deck files as they were read before: a file that is still the same is not parsed again. It is one
 * file in the cache folder, see {@link IndexFile}; when anything is new it is written anew, with
 * what has not changed copied over, and takes the old one's place in one step.
 *
 * <p>It is never in the way: what is missing, damaged or of another build counts as not there, and
 * where nothing can be written nothing is.
 */
final class QuestionIndex implements Closeable {
  private final Cache cache;
  private final Path path;
  private final Optional<IndexFile> before;
  private final Map<String, IndexFile.Entry> kept = new LinkedHashMap<>();
  private final Map<String, IndexFile.Entry> added = new LinkedHashMap<>();
  private final IndexDraft draft;

  private QuestionIndex(Cache cache, String name) {
    this.cache = cache;
    this.path = cache.folder().resolve(name);
    this.before = IndexFile.open(path, cache.build());
    this.draft = new IndexDraft(cache.folder(), name);
  }

  /**
   * The index of the decks in these folders.
   *
   * @param folders which tell it from those of other folders
   */
  static QuestionIndex of(Cache cache, List<Path> folders) {
    String name = "questions-" + Integer.toHexString(folders.hashCode());
    return new QuestionIndex(cache, name);
  }

  /**
   * What came of a deck file earlier, or else what is now begun to come of it.
   *
   * @param shown the file's name, as problems shall name it
   */
  Parsing.Pending<DeckRead> begin(Path file, String shown, Parsing parsing) {
    String key = file.toString();
    Stamp stamp = stamp(file);
    Optional<DeckRead> known = known(file, shown, stamp);
    if (known.isPresent()) {
      return known::get;
    }
    Parsing.Pending<Packed> pending = parsing.begin(() -> Packed.of(DeckRead.parse(file, shown)));
    return () -> {
      Packed fresh = pending.get();
      add(key, stamp, fresh.read.fingerprint(), fresh.bytes);
      return fresh.read;
    };
  }

  /** A deck file as it was read now, and the same in the form that it is kept in. */
  private record Packed(DeckRead read, PackedReading bytes) {
    static Packed of(DeckRead read) {
      return new Packed(read, PackedReading.of(read.reading()));
    }
  }

  private Optional<DeckRead> known(Path file, String shown, Stamp stamp) {
    String key = file.toString();
    Optional<IndexFile.Entry> known = known(key, stamp);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    try {
      IndexFile index = before.orElseThrow();
      PackedReading.Rest rest =
          (offset, length, crc) -> rest(index, known.get(), file, offset, length, crc);
      Reading reading = PackedReading.reading(index.head(known.get()), shown, rest);
      kept.put(key, known.get());
      return Optional.of(new DeckRead(known.get().fingerprint(), reading));
    } catch (Damaged e) {
      return Optional.empty();
    }
  }

  /**
   * The topics of a file, read now or earlier.
   *
   * @throws IOException when it cannot be read
   */
  Topics topics(Path file) throws IOException {
    String key = file + " as topics";
    Stamp stamp = stamp(file);
    Optional<IndexFile.Entry> known = known(key, stamp);
    if (known.isPresent()) {
      try {
        byte[] packed = before.orElseThrow().head(known.get());
        kept.put(key, known.get());
        return TopicsCodec.unpack(packed);
      } catch (Damaged e) {
        // Then they are read as if for the first time.
      }
    }
    Topics topics = parse(file);
    add(key, stamp, "", new PackedReading(TopicsCodec.pack(topics), new byte[0]));
    return topics;
  }

  /** A part of the rest of what was kept of a deck; where that is damaged, out of the deck. */
  private static byte[] rest(
      IndexFile index, IndexFile.Entry entry, Path file, long offset, int length, int crc) {
    try {
      return index.rest(entry, offset, length, crc);
    } catch (Damaged e) {
      return restAnew(file, offset, length, crc);
    }
  }

  /** The same deck makes the same bytes. */
  private static byte[] restAnew(Path file, long offset, int length, int crc) {
    try {
      Reading reading = DeckRead.parse(file, file.toString()).reading();
      byte[] rest = PackedReading.of(reading).rest();
      if (offset + length > rest.length || Checksum.of(rest, (int) offset, length) != crc) {
        throw new UserError("The deck " + file + " has changed: begin again.");
      }
      return Arrays.copyOfRange(rest, (int) offset, (int) offset + length);
    } catch (IOException e) {
      throw new UserError(file + " cannot be read: " + DiskTrouble.reason(e) + ".", e);
    }
  }

  /** The topics of a file as it is now. */
  static Topics parse(Path file) throws IOException {
    return TopicsParser.parse(file.toString(), Files.readString(file)).topics();
  }

  /** The stamp of a file; one that never fits when it cannot be looked at, nor then read. */
  private Stamp stamp(Path file) {
    return Source.stamp(file, cache);
  }

  private Optional<IndexFile.Entry> known(String key, Stamp stamp) {
    return before
        .flatMap(index -> index.entry(key))
        .filter(entry -> entry.stamp().equals(stamp) && !stamp.equals(Stamp.NEVER));
  }

  private void add(String key, Stamp stamp, String fingerprint, PackedReading packed) {
    draft.add(stamp, fingerprint, packed).ifPresent(entry -> added.put(key, entry));
  }

  /**
   * Writes the index anew if a file is new, has changed, or is gone. Now and then it clears away
   * what else is in the folder and out of use.
   */
  void save() {
    boolean isSame =
        draft.isEmpty() && before.map(IndexFile::keys).equals(Optional.of(kept.keySet()));
    if (!isSame) {
      draft.save(cache.build(), added, kept, before);
    }
    if (!isSame || Disused.isDatedAnew(cache, path)) {
      Disused.sweep(cache, path);
    }
  }

  /** Ends the writing; the old index stays open for questions whose texts are still in it. */
  @Override
  public void close() {
    draft.close();
  }
}
