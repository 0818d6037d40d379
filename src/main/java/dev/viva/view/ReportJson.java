package dev.viva.view;

import dev.viva.journal.Checklist;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import dev.viva.json.JsonWriter;
import dev.viva.session.Outcome;
import dev.viva.session.Sat;
import dev.viva.session.Score;
import dev.viva.session.Session;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** {@code viva report --format json}. */
public final class ReportJson {
  private ReportJson() {}

  /** All sittings, the first at the top. */
  public static String list(List<Sat> all) {
    return JsonWriter.object(
        json ->
            json.field("schema", 1)
                .objects("sessions", all, (item, sat) -> glance(item, all.indexOf(sat) + 1, sat)));
  }

  /** One sitting with every question. */
  public static String one(int number, Sat sat) {
    Session session = sat.session();
    return JsonWriter.object(
        json -> {
          json.field("schema", 1);
          glance(json, number, sat);
          json.field("select", session.started().options().selection())
              .field("seed", session.started().seed())
              .objects(
                  "questions",
                  session.firstGrades(),
                  (item, outcome) -> question(item, session, outcome))
              .field("unanswered", session.unanswered().stream().map(Object::toString).toList())
              .field("marked", session.marked().stream().map(Object::toString).sorted().toList());
        });
  }

  private static void glance(JsonWriter json, int number, Sat sat) {
    Score score = Score.of(sat.session().firstGrades());
    json.field("number", number)
        .field("session", sat.id())
        .field("began", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(sat.start()))
        .field("elapsed_ms", sat.elapsedMs())
        .field("graded", score.asked())
        .field("solid", score.solid())
        .field("hit", score.hit())
        .field("points", score.points());
  }

  private static void question(JsonWriter json, Session session, Outcome outcome) {
    Event.Asked asked = outcome.asked();
    Checklist checklist = asked.checklist();
    List<String> hit = outcome.hit();
    json.field("id", outcome.turn().question().toString())
        .field("topic", asked.topic())
        .field("level", asked.level().label())
        .field("ask", asked.ask())
        .field("grade", outcome.grade().map(Grade::label).orElseThrow());
    session
        .secondGrade(outcome.turn().question())
        .ifPresentOrElse(
            second -> json.field("second_grade", second.label()),
            () -> json.absent("second_grade"));
    json.field("think_ms", outcome.thinkMs())
        .field("budget_ms", asked.seconds() * 1000L)
        .field("hinted", outcome.help().hinted())
        .field("points_shown", outcome.help().shown().size())
        .field("hit", hit)
        .field("missed_musts", checklist.musts().stream().filter(p -> !hit.contains(p)).toList())
        .field("missed_nices", checklist.nices().stream().filter(p -> !hit.contains(p)).toList())
        .field("follow_ups_asked", outcome.probes().size())
        .field("follow_ups_answered", outcome.depth());
    outcome
        .help()
        .typed()
        .ifPresentOrElse(typed -> json.field("typed", typed.text()), () -> json.absent("typed"));
  }
}
