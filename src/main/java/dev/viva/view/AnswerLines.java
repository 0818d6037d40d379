package dev.viva.view;

import dev.viva.deck.FollowUp;
import dev.viva.deck.KeyPoint;
import dev.viva.deck.Question;
import dev.viva.journal.Checklist;
import dev.viva.journal.Event;
import dev.viva.session.Help;
import dev.viva.text.Markdown;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What comes at a reveal: the time, the whole reference answer, and what should have been said. */
public final class AnswerLines {
  private AnswerLines() {}

  /** {@code 78 of 90 s · 1 hint · 1 point shown}, and the reference answer. */
  public static List<Text> revealed(
      Question question, Help help, Event.Revealed reveal, int width) {
    List<String> facts = new ArrayList<>();
    facts.add(Words.ofBudgetAndOver(reveal.thinkMs(), question.seconds()));
    facts.addAll(helpUsed(help));
    if (reveal.awayMs() > 0) {
      facts.add("away for " + Words.total(reveal.awayMs()) + ", not counted");
    }
    return new Lines(width)
        .muted(String.join(" · ", facts))
        .markdown(question.referenceAnswer())
        .toList();
  }

  /** {@code 1 hint}, {@code 1 point shown}. */
  static List<String> helpUsed(Help help) {
    List<String> used = new ArrayList<>();
    if (help.hinted()) {
      used.add("1 hint");
    }
    if (!help.shown().isEmpty()) {
      used.add(Words.count(help.shown().size(), "point") + " shown");
    }
    return used;
  }

  /** {@code 19 of 45 s}, and the answer of a follow-up. */
  public static List<Text> followUp(FollowUp followUp, long ms, int seconds, int width) {
    return new Lines(width)
        .muted(Words.ofBudgetAndOver(ms, seconds))
        .markdown(followUp.answer())
        .toList();
  }

  /**
   * The points with their letters, what was shown before, and the person's own words that count.
   *
   * @param points the points in checklist order, musts first
   * @param shown indexes of those shown before the reveal
   * @param evidence by index the words of a typed answer that show the point
   */
  public static List<Text> checklist(
      List<KeyPoint> points, Set<Integer> shown, Map<Integer, String> evidence, int width) {
    Lines lines = new Lines(width);
    for (int i = 0; i < points.size(); i++) {
      KeyPoint point = points.get(i);
      if (i == 0 || points.get(i - 1).must() != point.must()) {
        lines.body(Text.of(point.must() ? "Must say" : "Nice to say", Meaning.HEADING));
      }
      Text text = Markdown.line(point.text());
      if (shown.contains(i)) {
        text = text.plus(" (shown before)", Meaning.MUTED);
      }
      lines.item(4, Text.of(Character.toString(Checklist.letter(i))), text);
      for (KeyPoint part : point.within()) {
        lines.item(7, Text.of("-", Meaning.MUTED), Markdown.line(part.text()));
      }
      String words = evidence.get(i);
      if (words != null) {
        lines.item(5, Text.EMPTY, Text.of("you wrote \"" + words + "\"", Meaning.MUTED));
      }
    }
    return lines.toList();
  }

  /** The errors interviewers hear; empty when the question names none. */
  public static List<Text> redFlags(List<String> redFlags, int width) {
    if (redFlags.isEmpty()) {
      return List.of();
    }
    Lines lines = new Lines(width).body(Text.of("Red flags", Meaning.HEADING));
    for (String flag : redFlags) {
      lines.item(4, Text.of("-"), Text.of("\"").plus(Markdown.line(flag)).plus("\""));
    }
    return lines.toList();
  }
}
