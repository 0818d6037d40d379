package dev.viva.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Writes sound decks with as many questions as one likes, about 1 kB each, as large as real ones.
 * The same numbers make the same decks. A single file on its own, so that {@code java
 * MadeUpDecks.java FOLDER QUESTIONS FILES} runs it without a build.
 */
public final class MadeUpDecks {
  private static final long SEED = 5;
  private static final String[] TOPICS = {
    "roc-auc", "pca", "overfitting", "bias-variance", "k-means", "dropout", "attention", "p-value"
  };
  private static final String[] WORDS = {
    "the",
    "loss",
    "model",
    "of",
    "a",
    "gradient",
    "falls",
    "when",
    "data",
    "is",
    "sparse",
    "weights",
    "share",
    "every",
    "layer",
    "noise",
    "grows",
    "with",
    "variance",
    "and",
    "bias",
    "labels",
    "drift",
    "because",
    "samples",
    "are",
    "not",
    "independent",
    "so",
    "estimate",
    "wide"
  };

  private final Random random = new Random(SEED);

  private MadeUpDecks() {}

  /**
   * Writes them.
   *
   * @param args the folder, how many questions, in how many files
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
  }

  /** Writes that many questions, dealt evenly to that many files. */
  static void write(Path folder, int questions, int files) throws IOException {
    MadeUpDecks decks = new MadeUpDecks();
    Files.createDirectories(folder);
    for (int file = 0; file < files; file++) {
      int from = (int) ((long) questions * file / files);
      int to = (int) ((long) questions * (file + 1) / files);
      String name = String.format(Locale.ROOT, "made-up-%03d", file);
      Files.writeString(folder.resolve(name + ".yaml"), decks.deck(name, from, to));
    }
  }

  private String deck(String name, int from, int to) {
    StringBuilder deck = new StringBuilder("viva: 1\ndeck: " + name + "\nquestions:\n");
    for (int number = from; number < to; number++) {
      deck.append(question(number));
    }
    return deck.toString();
  }

  private String question(int number) {
    return """

        - id: question-%d
          topic: %s
          level: mid
          ask: |
            Question %d: %s?
          hint: %s.
          answer: |
            %s.

            - %s.
            - %s.
          points:
          - %s %d.
          - %s.
          - nice: %s.
          follow_ups:
          - ask: Why %s?
            answer: %s.
        """
        .formatted(
            number,
            TOPICS[random.nextInt(TOPICS.length)],
            number,
            words(12),
            words(8),
            words(40),
            words(10),
            words(10),
            words(8),
            number,
            words(8),
            words(8),
            words(6),
            words(20));
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder("Say");
    for (int i = 1; i < count; i++) {
      words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }
}
