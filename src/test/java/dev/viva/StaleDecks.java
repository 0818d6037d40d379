package dev.viva;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * A folder with one deck, reached by links so that a change leaves as few traces as it can, and
 * with what may come in its place: {@code decks} is {@code folder/}, where {@code tides.yaml} is
 * {@code files/old.yaml}; {@code other/} has the new one under the same name.
 */
record StaleDecks(Path place) {
  private static final FileTime WRITTEN = FileTime.from(Instant.parse("2026-11-01T00:00:00Z"));

  /** Lays all that out. */
  static StaleDecks in(Path place) throws IOException {
    StaleDecks decks = new StaleDecks(place);
    for (String folder : new String[] {"files", "folder", "other"}) {
      Files.createDirectories(place.resolve(folder));
    }
    write(decks.oldFile(), "tides", "old");
    write(decks.newFile(), "tides", "new");
    Files.createSymbolicLink(decks.named(), Path.of("../files/old.yaml"));
    Files.createSymbolicLink(place.resolve("other/tides.yaml"), Path.of("../files/new.yaml"));
    Files.createSymbolicLink(decks.folder(), Path.of("folder"));
    return decks;
  }

  /** The folder as Viva is told of it. */
  Path folder() {
    return place.resolve("decks");
  }

  private Path oldFile() {
    return place.resolve("files/old.yaml");
  }

  private Path newFile() {
    return place.resolve("files/new.yaml");
  }

  private Path named() {
    return place.resolve("folder/tides.yaml");
  }

  /** Writes a deck of the same size and time as all others, with a flaw that check shows. */
  static void write(Path file, String id, String word) throws IOException {
    Files.writeString(
        file,
        """
        viva: 1
        deck: %s
        title: The %s tides
        questions:
        - id: one
          topic: tides
          level: junior
          seconds: 60
          ask: What are the %2$s tides?
          hint: 'TODO: a hint at the %2$s tides'
          answer: The %2$s tides come twice a day.
          points: [The %2$s tides come twice, Each day has its own]
        """
            .formatted(id, word));
    Files.setLastModifiedTime(file, WRITTEN);
  }

  private static void link(Path link, String target) throws IOException {
    Files.delete(link);
    Files.createSymbolicLink(link, Path.of(target));
  }

  /** What happens to the deck, or to the folder. */
  enum Change {
    EDITED {
      @Override
      void in(StaleDecks decks) throws IOException {
        write(decks.oldFile(), "tides", "new");
      }
    },
    REPLACED {
      @Override
      void in(StaleDecks decks) throws IOException {
        Files.move(decks.newFile(), decks.oldFile(), StandardCopyOption.ATOMIC_MOVE);
      }
    },
    DELETED {
      @Override
      void in(StaleDecks decks) throws IOException {
        Files.delete(decks.named());
      }
    },
    DELETED_BEHIND_ITS_LINK {
      @Override
      void in(StaleDecks decks) throws IOException {
        Files.delete(decks.oldFile());
      }
    },
    ADDED {
      @Override
      void in(StaleDecks decks) throws IOException {
        write(decks.place.resolve("folder/more.yaml"), "more", "new");
      }
    },
    LINKED_ELSEWHERE {
      @Override
      void in(StaleDecks decks) throws IOException {
        link(decks.named(), "../files/new.yaml");
      }
    },
    FOLDER_REPLACED {
      @Override
      void in(StaleDecks decks) throws IOException {
        Files.move(decks.place.resolve("folder"), decks.place.resolve("away"));
        Files.move(decks.place.resolve("other"), decks.place.resolve("folder"));
      }
    },
    FOLDER_LINKED_ELSEWHERE {
      @Override
      void in(StaleDecks decks) throws IOException {
        link(decks.folder(), "other");
      }
    };

    abstract void in(StaleDecks decks) throws IOException;
  }
}
