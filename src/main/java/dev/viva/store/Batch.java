package dev.viva.store;

import dev.viva.deck.Deck;
import dev.viva.deck.DeckParser;
import dev.viva.deck.Reading;
import dev.viva.deck.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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
import java.util.stream.Stream;

/** Deck files being read, the nearer first, and what came of them. */
final class Batch {
  private static final int DEEPEST = 8;

  /** A deck file as it was read. */
  private record DeckRead(ByteBuffer bytes, Reading reading) {}

  private final List<DeckRead> reads = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private int passedOver;

  /** Reads the decks in a folder and below; what is no deck, or cannot be read, is passed over. */
  void folder(Path folder, String shown) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
      found
          .filter(file -> isYaml(file.getFileName().toString()))
          .filter(file -> !isHidden(folder.relativize(file)))
          .sorted()
          .forEach(file -> inFolder(file, shown + "/" + folder.relativize(file)));
    } catch (IOException | UncheckedIOException e) {
      remarks.add(shown + " cannot be read: " + e.getMessage());
    }
  }

  private void inFolder(Path file, String shown) {
    try {
      byte[] bytes = DeckFile.bytes(file);
      Reading reading = DeckParser.parse(shown, bytes);
      if (reading.isDeck()) {
        reads.add(new DeckRead(ByteBuffer.wrap(bytes), reading));
      } else {
        passedOver++;
      }
    } catch (IOException e) {
      remarks.add(shown + " cannot be read: " + e.getMessage());
    }
  }

  /** Reads a file that was named, which therefore has to be a deck. */
  void named(Path file, String name) {
    try {
      byte[] bytes = DeckFile.bytes(file);
      Reading reading = DeckParser.parse(name, bytes);
      reads.add(
          new DeckRead(ByteBuffer.wrap(bytes), reading.isDeck() ? reading : notADeck(name, bytes)));
    } catch (IOException e) {
      throw new UserError("'" + name + "' cannot be read: " + e.getMessage() + ".", e);
    }
  }

  private static Reading notADeck(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new Reading(Optional.empty(), List.of(DeckParser.notADeck(name, text)), 0);
  }

  /** The ids of the decks with a sound question. */
  Set<String> ids() {
    return decks(new ArrayList<>()).keySet();
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
    passedOver += other.passedOver;
  }

  Library.Contents contents(Topics topics) {
    List<String> said = new ArrayList<>(remarks);
    List<Deck> decks = List.copyOf(decks(said).values());
    List<Reading> readings = reads.stream().map(DeckRead::reading).toList();
    return new Library.Contents(decks, topics, readings, said, passedOver);
  }

  /** The decks by id; of two that differ the nearer counts, which is said. */
  private Map<String, Deck> decks(List<String> said) {
    Map<String, Deck> decks = new LinkedHashMap<>();
    Map<String, ByteBuffer> bytesOf = new LinkedHashMap<>();
    for (DeckRead read : reads) {
      if (read.reading().deck().isEmpty()) {
        continue;
      }
      Deck deck = read.reading().deck().get();
      Deck nearer = decks.putIfAbsent(deck.id(), deck);
      if (nearer == null) {
        bytesOf.put(deck.id(), read.bytes());
      } else if (!read.bytes().equals(bytesOf.get(deck.id()))) {
        said.add(
            "Deck '%s' is in %s and in %s; the first one counts."
                .formatted(deck.id(), nearer.source(), deck.source()));
      }
    }
    return decks;
  }

  private static boolean isYaml(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static boolean isHidden(Path below) {
    for (Path part : below) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
