package dev.viva.view;

import dev.viva.deck.KeyPoint;
import dev.viva.deck.Question;
import dev.viva.json.JsonWriter;
import java.util.List;

/** {@code viva show --format json}: always with the answers. */
public final class ShowJson {
  private ShowJson() {}

  /** All questions, with their answers. */
  public static String of(List<Question> questions) {
    return JsonWriter.object(
        json -> json.field("schema", 1).objects("questions", questions, ShowJson::question));
  }

  /** The fields of a question with all that belongs to it. */
  static void question(JsonWriter json, Question question) {
    ListJson.question(json, question);
    question.hint().ifPresentOrElse(hint -> json.field("hint", hint), () -> json.absent("hint"));
    json.field("answer", question.answer())
        .objects("points", question.points(), ShowJson::point)
        .objects(
            "parts",
            question.parts(),
            (item, part) ->
                item.field("name", part.name())
                    .field("minutes", part.minutes())
                    .field("answer", part.answer())
                    .objects("points", part.points(), ShowJson::point))
        .field("red_flags", question.redFlags())
        .objects(
            "follow_ups",
            question.followUps(),
            (item, followUp) ->
                item.field("ask", followUp.ask())
                    .field("answer", followUp.answer())
                    .objects("points", followUp.points(), ShowJson::point))
        .objects(
            "refs",
            question.refs(),
            (item, reference) ->
                item.field("title", reference.title()).field("url", reference.url()));
    question
        .code()
        .ifPresentOrElse(
            code ->
                json.object(
                    "code",
                    item ->
                        item.field("language", code.language())
                            .field("stub", code.stub())
                            .field("solution", code.solution())
                            .field("check", code.check())),
            () -> json.absent("code"));
  }

  private static void point(JsonWriter json, KeyPoint point) {
    json.field("text", point.text()).field("must", point.must()).field("match", point.match());
  }
}
