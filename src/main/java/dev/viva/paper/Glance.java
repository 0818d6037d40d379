package dev.viva.paper;

import dev.viva.deck.QuestionId;
import dev.viva.journal.Event;
import dev.viva.session.Score;
import dev.viva.session.Session;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.view.Words;
import java.util.ArrayList;
import java.util.List;

/** A sitting at a glance. */
final class Glance {
  private Glance() {}

  /** {@code 2 of 3 solid or better · 6 of 11 points · 207 of 225 s · 6 min in all}. */
  static String score(Session session, long elapsedMs) {
    Score score = Score.of(session.firstGrades());
    List<String> facts = new ArrayList<>();
    facts.add(score.solid() + " of " + score.asked() + " solid or better");
    if (score.points() > 0) {
      facts.add(score.hit() + " of " + score.points() + " points");
    }
    facts.add(Words.ofBudget(score.thinkMs(), score.seconds()));
    facts.add(Words.total(elapsedMs) + " in all");
    return String.join(" · ", facts);
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
    List<String> arguments = new ArrayList<>(List.of("viva", "drill"));
    arguments.addAll(started.options().selection());
    arguments.addAll(List.of("--seed", Long.toString(started.seed())));
    return Words.typed(arguments);
  }
}
