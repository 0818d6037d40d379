package dev.viva.store;

import dev.viva.deck.Code;
import dev.viva.deck.FollowUp;
import dev.viva.deck.KeyPoint;
import dev.viva.deck.Kind;
import dev.viva.deck.Later;
import dev.viva.deck.Level;
import dev.viva.deck.Part;
import dev.viva.deck.Question;
import dev.viva.deck.QuestionId;
import dev.viva.deck.Reference;
import dev.viva.deck.Texts;
import dev.viva.deck.Traits;
import java.util.List;
import java.util.Optional;

/** Questions as bytes: what they are chosen by, what they are called, and what they say. */
final class QuestionCodec {
  private static final List<Level> LEVELS = List.of(Level.values());
  private static final List<Kind> KINDS = List.of(Kind.values());

  private QuestionCodec() {}

  /**
   * What questions are chosen by. All groups of all decks are read at each start: hence numbers
   * where they will do.
   *
   * @param topics those of the deck, each once
   * @param tags those that a question of the deck has together, each such list once
   */
  static void packTraits(Packer out, Traits traits, List<String> topics, List<List<String>> tags) {
    out.number(topics.indexOf(traits.topic()))
        .number(LEVELS.indexOf(traits.level()))
        .number(KINDS.indexOf(traits.kind()))
        .number(traits.seconds())
        .number(tags.indexOf(traits.tags()));
  }

  /** What is known of a question besides its traits and what it says. */
  static void packName(Packer out, Question question) {
    out.text(question.id().question())
        .list(question.was(), (to, id) -> to.text(id.deck()).text(id.question()))
        .number(question.line());
  }

  static byte[] packTexts(Question question) {
    return new Packer()
        .text(question.hash())
        .text(question.ask())
        .texts(question.hint().stream().toList())
        .text(question.answer())
        .list(question.points(), QuestionCodec::packPoint)
        .list(question.parts(), QuestionCodec::packPart)
        .texts(question.redFlags())
        .list(question.followUps(), QuestionCodec::packFollowUp)
        .list(question.refs(), (to, ref) -> to.text(ref.title()).text(ref.url()))
        .list(question.code().stream().toList(), QuestionCodec::packCode)
        .toBytes();
  }

  /**
   * What questions are chosen by.
   *
   * @param topics those of the deck, in the order in which they were packed
   * @param tags likewise
   */
  static Traits unpackTraits(Unpacker in, List<String> topics, List<List<String>> tags) {
    return new Traits(
        topics.get(in.small()),
        LEVELS.get(in.small()),
        KINDS.get(in.small()),
        in.small(),
        tags.get(in.small()));
  }

  /**
   * A question.
   *
   * @param deck the id of its deck
   * @param digest that of its id
   * @param texts what it says
   */
  static Question unpackName(
      Unpacker in, String deck, long digest, Traits traits, Later<Texts> texts) {
    QuestionId id = new QuestionId(deck, in.text(), digest);
    return new Question(id, traits, in.list(QuestionCodec::id), in.small(), texts);
  }

  private static QuestionId id(Unpacker in) {
    return new QuestionId(in.text(), in.text());
  }

  static Texts unpackTexts(Unpacker body) {
    Later<String> hash = Later.of(body.text());
    return new Texts(
        body.text(),
        first(body.texts()),
        body.text(),
        body.list(QuestionCodec::point),
        body.list(QuestionCodec::part),
        body.texts(),
        body.list(QuestionCodec::followUp),
        body.list(in -> new Reference(in.text(), in.text())),
        first(body.list(QuestionCodec::code)),
        hash);
  }

  private static <T> Optional<T> first(List<T> none) {
    return none.isEmpty() ? Optional.empty() : Optional.of(none.get(0));
  }

  private static void packPoint(Packer out, KeyPoint point) {
    out.text(point.text())
        .number(point.must() ? 1 : 0)
        .texts(point.match())
        .list(point.within(), QuestionCodec::packPoint);
  }

  private static KeyPoint point(Unpacker in) {
    return new KeyPoint(in.text(), in.number() == 1, in.texts(), in.list(QuestionCodec::point));
  }

  private static void packPart(Packer out, Part part) {
    out.text(part.name())
        .number(part.minutes())
        .text(part.answer())
        .list(part.points(), QuestionCodec::packPoint);
  }

  private static Part part(Unpacker in) {
    return new Part(in.text(), in.small(), in.text(), in.list(QuestionCodec::point));
  }

  private static void packFollowUp(Packer out, FollowUp followUp) {
    out.text(followUp.ask())
        .text(followUp.answer())
        .list(followUp.points(), QuestionCodec::packPoint);
  }

  private static FollowUp followUp(Unpacker in) {
    return new FollowUp(in.text(), in.text(), in.list(QuestionCodec::point));
  }

  private static void packCode(Packer out, Code code) {
    out.text(code.language()).text(code.stub()).text(code.solution()).text(code.check());
  }

  private static Code code(Unpacker in) {
    return new Code(in.text(), in.text(), in.text(), in.text());
  }
}
