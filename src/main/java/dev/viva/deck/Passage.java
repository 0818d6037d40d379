package dev.viva.deck;

import dev.viva.text.Markdown;
import dev.viva.text.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of a question as a reader sees it, without markup: a paragraph, a point, a line of code.
 *
 * @param place which part of the question it belongs to
 */
public record Passage(Place place, String text) {

  /** The parts of a question in which words are looked for, in this order. */
  public enum Place {
    ID,
    PROMPT,
    TOPIC,
    TAG,
    HINT,
    ANSWER,
    POINT,
    RED_FLAG,
    FOLLOW_UP,
    CODE,
    REFERENCE;

    /** Its name for people and programs. */
    public String label() {
      return switch (this) {
        case ID -> "id";
        case PROMPT -> "prompt";
        case TOPIC -> "topic";
        case TAG -> "tag";
        case HINT -> "hint";
        case ANSWER -> "answer";
        case POINT -> "point";
        case RED_FLAG -> "red-flag";
        case FOLLOW_UP -> "follow-up";
        case CODE -> "code";
        case REFERENCE -> "reference";
      };
    }
  }

  /** All pieces of a question, each made only when the one before has been taken. */
  static Stream<Passage> of(Question question) {
    return Stream.of(
            words(Place.ID, question.id().toString()),
            markdown(Place.PROMPT, question.ask()),
            words(Place.TOPIC, question.topic()),
            question.tags().stream().flatMap(tag -> words(Place.TAG, tag)),
            question.hint().stream().flatMap(hint -> markdown(Place.HINT, hint)),
            markdown(Place.ANSWER, question.answer()),
            points(Place.POINT, question.points()),
            question.parts().stream().flatMap(Passage::part),
            question.redFlags().stream().flatMap(flag -> markdown(Place.RED_FLAG, flag)),
            question.followUps().stream().flatMap(Passage::followUp),
            question.code().stream().flatMap(Passage::code),
            question.refs().stream().flatMap(ref -> words(Place.REFERENCE, ref.title())))
        .flatMap(passages -> passages);
  }

  private static Stream<Passage> part(Part part) {
    Stream<Passage> name = words(Place.POINT, part.name());
    Stream<Passage> answer = markdown(Place.ANSWER, part.answer());
    return Stream.of(name, answer, points(Place.POINT, part.points())).flatMap(piece -> piece);
  }

  private static Stream<Passage> followUp(FollowUp followUp) {
    Stream<Passage> prompt = markdown(Place.FOLLOW_UP, followUp.ask());
    Stream<Passage> answer = markdown(Place.FOLLOW_UP, followUp.answer());
    return Stream.of(prompt, answer, points(Place.FOLLOW_UP, followUp.points()))
        .flatMap(piece -> piece);
  }

  private static Stream<Passage> points(Place place, List<KeyPoint> points) {
    return points.stream().flatMap(point -> markdown(place, point.text()));
  }

  private static Stream<Passage> code(Code code) {
    return Stream.of(code.stub(), code.solution())
        .flatMap(String::lines)
        .flatMap(line -> words(Place.CODE, line.strip()));
  }

  private static Stream<Passage> words(Place place, String words) {
    return Stream.of(new Passage(place, Text.of(words).plain()));
  }

  private static Stream<Passage> markdown(Place place, String source) {
    return Stream.of(source)
        .flatMap(text -> Markdown.passages(text).stream())
        .map(text -> new Passage(place, text.plain()));
  }
}
