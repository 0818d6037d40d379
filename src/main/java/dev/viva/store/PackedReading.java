package dev.viva.store;

import dev.viva.deck.Deck;
import dev.viva.deck.Later;
import dev.viva.deck.Problem;
import dev.viva.deck.Question;
import dev.viva.deck.QuestionId;
import dev.viva.deck.Reading;
import dev.viva.deck.Severity;
import dev.viva.deck.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of parsing a file, as bytes, without the file's name: who reads it back knows it. First
 * comes a head, with all that finds and chooses questions and with the place of each one's texts;
 * then, question by question, the texts.
 */
final class PackedReading {
  /** Where a question's texts begin, how long they are, and their checksum. */
  private static final int PLACE_BYTES = 3 * Integer.BYTES;

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

  /** Fetches a question's texts. */
  interface Fetcher {
    /**
     * The texts of a question.
     *
     * @param offset where its bytes begin among those of all texts
     * @param crc their checksum
     */
    Texts fetch(QuestionId id, long offset, int length, int crc);
  }

  /**
   * The reading of a file.
   *
   * @param source the file's name, as problems shall name it
   * @param fetcher is asked when a question's texts are needed
   */
  static Reading reading(byte[] head, String source, Fetcher fetcher) {
    Unpacker in = new Unpacker(head);
    List<Problem> problems = in.list(from -> problem(from, source));
    int setAside = in.small();
    Kept kept = new Kept(in, fetcher);
    List<Deck> deck = in.list(from -> deck(from, source, kept));
    return new Reading(deck.stream().findFirst(), problems, setAside);
  }

  /** Small, since there is one place for each question at each start. */
  private record Kept(Unpacker head, Fetcher fetcher) {
    Texts texts(QuestionId id, int place) {
      Unpacker in = head.at(place);
      return fetcher.fetch(
          id, in.wide(Integer.BYTES), (int) in.wide(Integer.BYTES), (int) in.wide(Integer.BYTES));
    }
  }

  private static Deck deck(Unpacker in, String source, Kept kept) {
    String id = in.text();
    String title = in.text();
    String description = in.text();
    String license = in.text();
    String language = in.text();
    List<String> topics = in.texts();
    int count = in.small();
    List<Question> questions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      QuestionId question = new QuestionId(id, in.text(), in.wide(Long.BYTES));
      int place = in.pass(PLACE_BYTES);
      Later<Texts> said = Later.from(() -> kept.texts(question, place));
      questions.add(QuestionCodec.unpackHead(in, question, said, topics));
    }
    return new Deck(id, title, description, license, language, questions, source);
  }

  private static void packDeck(Packer head, Deck deck, Packer texts) {
    List<String> topics = deck.questions().stream().map(Question::topic).distinct().toList();
    head.text(deck.id())
        .text(deck.title())
        .text(deck.description())
        .text(deck.license())
        .text(deck.language())
        .texts(topics)
        .list(
            deck.questions(),
            (out, question) -> {
              byte[] body = QuestionCodec.packTexts(question);
              out.text(question.id().question()).wide(question.id().digest(), Long.BYTES);
              out.wide(texts.length(), Integer.BYTES)
                  .wide(body.length, Integer.BYTES)
                  .wide(Checksum.of(body), Integer.BYTES);
              QuestionCodec.packHead(out, question, topics);
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
