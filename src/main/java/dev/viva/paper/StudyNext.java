package dev.viva.paper;

import dev.viva.deck.QuestionId;
import dev.viva.journal.Event;
import dev.viva.session.Advice;
import dev.viva.session.Outcome;
import dev.viva.session.Session;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.view.SummaryLines;
import java.util.ArrayList;
import java.util.List;

/** What to look at again, each entry with the command that shows it; empty where there is none. */
final class StudyNext {
  private StudyNext() {}

  /** The points that were left out, worst first. */
  static String points(Session session) {
    List<String> items = new ArrayList<>();
    for (Advice advice : Advice.of(session)) {
      items.add(advice(items.size() + 1 + ". ", advice));
    }
    return String.join("\n", items);
  }

  private static String advice(String mark, Advice advice) {
    StringBuilder item = new StringBuilder(mark);
    item.append(entry(advice.first(), " (" + SummaryLines.grades(advice) + ")"));
    String indent = "\n" + " ".repeat(mark.length());
    advice.musts().forEach(must -> item.append(indent).append(Gfm.point(must, true)));
    advice.nices().forEach(nice -> item.append(indent).append(Gfm.point(nice, false)));
    return item.toString();
  }

  /** What the person was sure of and missed. */
  static String sureAndMissed(Session session) {
    return list(session.firstGrades().stream().filter(Outcome::isSureAndMissed).toList());
  }

  /** What the person marked. */
  static String marked(Session session) {
    return list(
        session.firstGrades().stream()
            .filter(outcome -> session.marked().contains(outcome.turn().question()))
            .toList());
  }

  /** What was skipped and never answered. */
  static String unanswered(Session session) {
    List<String> items = new ArrayList<>();
    for (QuestionId question : session.unanswered()) {
      session.outcomes().stream()
          .filter(outcome -> outcome.turn().question().equals(question))
          .findFirst()
          .map(Outcome::asked)
          .ifPresent(asked -> items.add("- " + unanswered(asked)));
    }
    return String.join("\n", items);
  }

  private static String unanswered(Event.Asked asked) {
    Text title = Prompt.of(asked.ask(), asked.topic()).title();
    return Escapes.lineStart(GfmLine.of(title)) + " " + command(asked.question());
  }

  private static String list(List<Outcome> outcomes) {
    return String.join("\n", outcomes.stream().map(outcome -> "- " + entry(outcome, "")).toList());
  }

  private static String entry(Outcome outcome, String remark) {
    Text topic = Text.of(outcome.asked().topic(), Meaning.STRONG);
    return GfmLine.of(topic) + remark + ": " + command(outcome.turn().question());
  }

  private static String command(QuestionId question) {
    return Escapes.code("viva show " + question + " --answer");
  }
}
