package dev.viva.paper;

import dev.viva.deck.KeyPoint;
import dev.viva.deck.Question;
import dev.viva.deck.QuestionId;
import dev.viva.journal.Confidence;
import dev.viva.journal.Grade;
import dev.viva.session.Outcome;
import dev.viva.session.Sat;
import dev.viva.text.Markdown;
import dev.viva.view.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * At most two pages for the evening before: what was missed at the latest try, and first of all
 * what the person was sure of and got wrong, each with the points that were not said. Without such
 * a past, must-know questions.
 */
public final class NightBeforeSheet {
  private static final int PAGES = 2;
  private static final int COLUMNS = 2;
  private static final double SIDES = 38;
  private static final double HEAD_AND_FOOT = 42;
  private static final double TITLE = 20;
  private static final double SIZE = 8.5;
  private static final double GAP = 3;
  private static final double INDENT = 4;
  private static final double BETWEEN_POINTS = 0.5;

  private final Pick pick;
  private final PaperSize paper;
  private double left;
  private int number;
  private int leftOut;

  private NightBeforeSheet(Pick pick, PaperSize paper) {
    this.pick = pick;
    this.paper = paper;
    this.left = COLUMNS * (PAGES * (paper.height() - HEAD_AND_FOOT) - TITLE);
  }

  /**
   * The sheet for the night before.
   *
   * @param past all sittings of the journal, the latest last
   */
  public static Sheet of(Pick pick, PaperSize paper, List<Sat> past) {
    return new NightBeforeSheet(pick, paper).sheet(latest(pick, past));
  }

  /** What came of each question that was tried, at its latest try; the latest try comes last. */
  private static Map<Question, Outcome> latest(Pick pick, List<Sat> past) {
    Map<QuestionId, Question> byId = new LinkedHashMap<>();
    for (Question question : pick.questions()) {
      Stream.concat(question.was().stream(), Stream.of(question.id()))
          .forEach(id -> byId.put(id, question));
    }
    Map<Question, Outcome> latest = new LinkedHashMap<>();
    for (Sat sat : past) {
      for (Outcome outcome : sat.session().firstGrades()) {
        Question question = byId.get(outcome.turn().question());
        if (question != null) {
          latest.remove(question);
          latest.put(question, outcome);
        }
      }
    }
    return latest;
  }

  private Sheet sheet(Map<Question, Outcome> latest) {
    List<Sheet.Chapter> chapters = new ArrayList<>();
    add(chapters, "Sure and wrong", latest, true);
    add(chapters, "Missed", latest, false);
    List<String> notes = new ArrayList<>();
    if (chapters.isEmpty()) {
      notes.add(
          latest.isEmpty()
              ? "The journal holds no grade of these questions yet: here are must-know ones."
              : "Nothing was missed at its latest try: here are must-know questions.");
      chapters.add(Sheet.Chapter.of("", Sheet.Start.ANYWHERE, core()));
    } else {
      notes.add(
          "What you were sure of and got wrong, and what you missed, at the latest try of "
              + Words.count(latest.size(), "question")
              + "; with the points you did not say.");
      if (leftOut > 0) {
        notes.add(
            Words.count(leftOut, "question")
                + " more did not fit on two pages; viva report names them.");
      }
    }
    return new Sheet(
        Sheet.Layout.NIGHT_BEFORE, paper, "The night before", notes, new Sheet.Chapters(chapters));
  }

  private void add(
      List<Sheet.Chapter> chapters, String name, Map<Question, Outcome> latest, boolean sure) {
    List<Sheet.Entry> entries = new ArrayList<>();
    List<Question> latestFirst = new ArrayList<>();
    latest.forEach(
        (question, outcome) -> {
          if (isWrong(outcome) && isSure(outcome) == sure) {
            latestFirst.add(0, question);
          }
        });
    for (Question question : latestFirst) {
      Outcome outcome = latest.get(question);
      if (outcome != null && !add(entries, question, unsaid(question, outcome.hit()))) {
        leftOut++;
      }
    }
    if (!entries.isEmpty()) {
      chapters.add(Sheet.Chapter.of(name, Sheet.Start.ANYWHERE, entries));
    }
  }

  private static boolean isSure(Outcome outcome) {
    return outcome.help().confidence().filter(Confidence.SURE::equals).isPresent();
  }

  private static boolean isWrong(Outcome outcome) {
    Grade grade = outcome.grade().orElse(Grade.SOLID);
    return grade == Grade.MISSED || (isSure(outcome) && !grade.isSolid());
  }

  /** One question of each core topic, area by area in turn, as many as fit. */
  private List<Sheet.Entry> core() {
    List<Sheet.Entry> entries = new ArrayList<>();
    for (Question question : Core.of(pick)) {
      if (!add(entries, question, unsaid(question, List.of()))) {
        return entries;
      }
    }
    return entries;
  }

  /** The musts that were not said; all where all were. */
  private static List<KeyPoint> unsaid(Question question, List<String> said) {
    List<KeyPoint> musts = question.checklist().stream().filter(KeyPoint::must).toList();
    List<KeyPoint> unsaid = musts.stream().filter(point -> !said.contains(point.text())).toList();
    return unsaid.isEmpty() ? musts : unsaid;
  }

  /** Adds an entry if there is room for it. */
  private boolean add(List<Sheet.Entry> entries, Question question, List<KeyPoint> points) {
    double height = GAP + bold(question.ask());
    for (KeyPoint point : points) {
      height += height(point.text());
      height += point.within().stream().mapToDouble(part -> height(part.text())).sum();
    }
    if (height > left) {
      return false;
    }
    left -= height;
    number++;
    entries.add(
        pick.entry(number, question, "", List.of(new Piece.Points("", points, false))).brief());
    return true;
  }

  private double bold(String markdown) {
    return Measure.bold(Prompt.of(markdown, "").title().plain(), column(), SIZE);
  }

  private double height(String markdown) {
    double text = column() - INDENT;
    return Measure.height(Markdown.line(markdown).plain(), text, SIZE) + BETWEEN_POINTS;
  }

  private double column() {
    return (paper.width() - SIDES) / COLUMNS;
  }
}
