package dev.viva.paper;

import dev.viva.deck.QuestionId;
import dev.viva.journal.Event;
import dev.viva.session.Score;
import dev.viva.session.Session;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.view.Words;
import java.util.List;
import java.util.stream.Collectors;

/** A sitting at a glance. */
final class Glance {
  private Glance() {}

  /** {@code 2 of 3 solid or better · 6 of 11 points · 207 of 225 s · 6 min in all}. */
  static String score(Session session, long elapsedMs) {
    Score score = Score.of(session.firstGrades());
    return "%d of %d solid or better · %d of %d points · %s · %s in all"
        .formatted(
            score.solid(),
            score.asked(),
            score.hit(),
            score.points(),
            Words.ofBudget(score.thinkMs(), score.seconds()),
            Words.total(elapsedMs));
  }

  /** {@code Decks: evaluation, models. Again: `viva drill --count 3 --seed 7`}. */
  static String origin(Event.Started started) {
    List<String> decks =
        started.questions().stream()
            .map(Event.Planned::question)
            .map(QuestionId::deck)
            .distinct()
            .sorted()
            .toList();
    return (decks.size() == 1 ? "Deck: " : "Decks: ")
        + String.join(", ", decks)
        + ". Again: "
        + GfmLine.of(Text.of(again(started), Meaning.CODE));
  }

  /** The command that draws the same questions. */
  private static String again(Event.Started started) {
    return "viva drill "
        + started.options().selection().stream()
            .map(argument -> quoted(argument) + " ")
            .collect(Collectors.joining())
        + "--seed "
        + started.seed();
  }

  /** An argument as a shell takes it. */
  private static String quoted(String argument) {
    return argument.matches("[A-Za-z0-9_./,=:+-]+")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }
}
