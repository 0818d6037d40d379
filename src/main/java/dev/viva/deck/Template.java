package dev.viva.deck;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A deck to fill in: sound as it is, with comments that teach the format. */
public final class Template {
  private static final String BODY =
      """
      viva: 1
      # Your grades belong to the deck's id and the question's id: they outlast any edit of the words.
      deck: {id}
      title: {title}
      # description: a few words for viva list
      # license: CC-BY-4.0

      # These hold wherever a question does not say otherwise.
      defaults:
        topic: {id}
        level: mid    # junior, mid or senior
        seconds: 90   # the time that a good answer takes, said aloud

      questions:

      # Two questions to write over. The first has only what every question needs.
      - id: recall-formula
        ask: What is recall?
        answer: TP/(TP+FN), the share of the real positives that the model finds.
        # Two to eight facts of a good answer: you tick them, and the grade follows.
        points:
        - TP/(TP+FN)
        - Its denominator is the real positives, not the alarms

      # The second has nearly all there is; leave out what you do not need.
      - id: threshold-fraud
        topic: precision-and-recall
        level: senior
        seconds: 120
        tags: [thresholds]
        # Quotes round a text with a colon and a blank, or a blank and #, in it.
        ask: "One payment in a thousand is fraud: how do you choose the threshold?"
        hint: Put a price on each kind of mistake.
        # After the | come lines of Markdown: lists, tables and ```python blocks.
        answer: |
          It follows from what each mistake costs.

          - A missed fraud costs about the payment.
          - A false alarm costs a review and an annoyed customer.

          Choose the threshold with the lowest expected cost on validation data.
        points:
        - The threshold follows from the costs of both mistakes
        - It is chosen on validation data
        # Good to say, but nothing is lost without it; match: lists other words for the same.
        - nice: The number of reviewers may fix it
          match: [review budget, reviewer capacity]
        red_flags:
        - High accuracy shows that the model works
        follow_ups:
        - ask: And if the scores are not calibrated?
          answer: Calibrate them on held-out data first, or compare costs by rank alone.
      """;

  private Template() {}

  /**
   * The deck's id that a file's name suggests; empty if it has no letter from a to z and no digit.
   */
  public static Optional<String> idFrom(String fileName) {
    return Optional.of(Cures.slug(fileName.replaceFirst("(?i)\\.ya?ml$", "")))
        .filter(id -> !id.isEmpty());
  }

  /**
   * The whole text of the file.
   *
   * @param id the deck's id
   * @param schema where the schema is that editors complete and check with, if it is there
   */
  public static String of(String id, Optional<Path> schema) {
    String modeline =
        schema
            .map(Path::toString)
            .filter(path -> path.chars().noneMatch(Character::isISOControl))
            .map(path -> "# yaml-language-server: $schema=" + path + "\n")
            .orElse("");
    return modeline + BODY.replace("{id}", quotedIfNeeded(id)).replace("{title}", title(id));
  }

  /** An id such as {@code 2026} would be read as a number. */
  private static String quotedIfNeeded(String id) {
    String word = id.toLowerCase(Locale.ROOT);
    return word.matches(".*[a-z].*") && !word.matches("true|false|null|yes|no|on|off|y|n|[0-9.e-]+")
        ? id
        : Cures.quote(id);
  }

  private static String title(String id) {
    String words = id.replace('-', ' ');
    return quotedIfNeeded(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
  }
}
