package dev.viva.store;

import dev.viva.deck.Deck;
import dev.viva.deck.Problem;
import dev.viva.deck.Questions;
import dev.viva.deck.Reading;
import dev.viva.deck.Roll;
import dev.viva.deck.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What came of parsing a file, as bytes, without the file's name: who reads it back knows it. First
 * comes a head, which is all that is read at each start; then the rest, of which a part is read
 * when a question is looked at.
 */
final class PackedReading {
  private final byte[] head;
  private final byte[] rest;

  /**
   * What was packed once.
   *
   * @param head what is always read
   * @param rest what is read in parts
   */
  PackedReading(byte[] head, byte[] rest) {
    this.head = head;
    this.rest = rest;
  }

  static PackedReading of(Reading reading) {
    Packer head = new Packer();
    Packer rest = new Packer();
    head.list(reading.problems(), PackedReading::packProblem)
        .number(reading.setAside())
        .list(reading.deck().stream().toList(), (out, deck) -> packDeck(out, deck, rest));
    return new PackedReading(head.toBytes(), rest.toBytes());
  }

  byte[] head() {
    return head;
  }

  byte[] rest() {
    return rest;
  }

  /** Fetches parts of the rest. */
  @FunctionalInterface
  interface Rest {
    /**
     * A part, as it was packed.
     *
     * @param offset where it begins
     * @param crc its checksum
     */
    byte[] part(long offset, int length, int crc);
  }

  /**
   * The reading of a file.
   *
   * @param source the file's name, as problems shall name it
   * @param rest is asked when a question is looked at
   */
  static Reading reading(byte[] head, String source, Rest rest) {
    Unpacker in = new Unpacker(head);
    List<Problem> problems = in.list(from -> problem(from, source));
    int setAside = in.small();
    List<Deck> deck = in.list(from -> deck(from, source, rest));
    return new Reading(
        deck.isEmpty() ? Optional.empty() : Optional.of(deck.get(0)), problems, setAside);
  }

  private static Deck deck(Unpacker in, String source, Rest rest) {
    String id = in.text();
    String title = in.text();
    String description = in.text();
    String license = in.text();
    String language = in.text();
    Questions questions = Questions.of(new PackedRoll(in, id, rest));
    return new Deck(id, title, description, license, language, questions, source);
  }

  private static void packDeck(Packer head, Deck deck, Packer rest) {
    head.text(deck.id())
        .text(deck.title())
        .text(deck.description())
        .text(deck.license())
        .text(deck.language());
    PackedRoll.pack(head, Roll.of(deck.questions()), rest);
  }

  private static void packProblem(Packer out, Problem problem) {
    out.text(problem.severity().name())
        .number(problem.line())
        .number(problem.column())
        .text(problem.message())
        .text(problem.sourceLine())
        .number(problem.length())
        .text(problem.cure());
  }

  private static Problem problem(Unpacker in, String source) {
    return new Problem(
        Severity.valueOf(in.text()),
        source,
        in.small(),
        in.small(),
        in.text(),
        in.text(),
        in.small(),
        in.text());
  }
}
