package dev.viva.store;

import dev.viva.deck.Deck;
import dev.viva.deck.Problem;
import dev.viva.deck.Question;
import dev.viva.deck.Reading;
import dev.viva.deck.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of parsing a file, as bytes, without the file's name: who reads it back knows it. First
 * comes a head, with all that finds and chooses questions and with the place of each one's texts;
 * then, question by question, the texts.
 */
final class PackedReading {
  private final byte[] head;
  private final byte[] texts;

  /**
   * What was packed once.
   *
   * @param head what is always read
   * @param texts of all questions, one after the other
   */
  PackedReading(byte[] head, byte[] texts) {
    this.head = head;
    this.texts = texts;
  }

  static PackedReading of(Reading reading) {
    Packer head = new Packer();
    Packer texts = new Packer();
    head.list(reading.problems(), PackedReading::packProblem)
        .number(reading.setAside())
        .list(reading.deck().stream().toList(), (out, deck) -> packDeck(out, deck, texts));
    return new PackedReading(head.toBytes(), texts.toBytes());
  }

  byte[] head() {
    return head;
  }

  byte[] texts() {
    return texts;
  }

  /**
   * The reading of a file.
   *
   * @param source the file's name, as problems shall name it
   * @throws Damaged when a question's texts are not what was written
   */
  Reading reading(String source) {
    Unpacker in = new Unpacker(head);
    List<Problem> problems = in.list(from -> problem(from, source));
    int setAside = in.small();
    List<Deck> deck = in.list(from -> deck(from, source));
    return new Reading(deck.stream().findFirst(), problems, setAside);
  }

  private Deck deck(Unpacker in, String source) {
    String id = in.text();
    String title = in.text();
    String description = in.text();
    String license = in.text();
    String language = in.text();
    List<Question> questions = new ArrayList<>();
    int place = 0;
    for (int left = in.small(); left > 0; left--) {
      int length = in.small();
      int crc = (int) in.number();
      if (Checksum.of(texts, place, length) != crc) {
        throw new Damaged();
      }
      questions.add(QuestionCodec.unpack(in, id, new Unpacker(texts, place)));
      place += length;
    }
    return new Deck(id, title, description, license, language, questions, source);
  }

  private static void packDeck(Packer head, Deck deck, Packer texts) {
    head.text(deck.id())
        .text(deck.title())
        .text(deck.description())
        .text(deck.license())
        .text(deck.language())
        .list(
            deck.questions(),
            (out, question) -> {
              byte[] body = QuestionCodec.packBody(question);
              out.number(body.length).number(Integer.toUnsignedLong(Checksum.of(body)));
              QuestionCodec.packHead(out, question);
              texts.bytes(body);
            });
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
