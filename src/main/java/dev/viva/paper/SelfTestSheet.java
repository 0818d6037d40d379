package dev.viva.paper;

import dev.viva.deck.Question;
import dev.viva.text.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Questions with room to write under them, as much as their time allows. */
public final class SelfTestSheet {
  /** Where the answers are. */
  public enum Answers {
    NONE,
    END,
    FACING
  }

  private static final int SECONDS_A_LINE = 15;
  private static final int FEWEST = 3;

  /** As many as fit on a page below a prompt. */
  private static final int MOST = 24;

  private static final double SIDE = 32;
  private static final double HEAD_AND_FOOT = 40;
  private static final double LINE = 8;
  private static final double HEADING = 12;
  private static final double SIZE = 10;

  private final Pick pick;
  private final PaperSize paper;

  private SelfTestSheet(Pick pick, PaperSize paper) {
    this.pick = pick;
    this.paper = paper;
  }

  /** The self-test of these questions, in their order. */
  public static Sheet of(Pick pick, PaperSize paper, Answers answers) {
    SelfTestSheet test = new SelfTestSheet(pick, paper);
    List<String> notes = new ArrayList<>(pick.notes());
    if (answers == Answers.FACING) {
      notes.add("Questions are on the left pages, their answers on the right ones.");
    }
    return new Sheet(
        Sheet.Layout.SELF_TEST,
        paper,
        pick.title("Self-test"),
        notes,
        new Sheet.Chapters(
            switch (answers) {
              case NONE ->
                  List.of(test.questions(0, pick.questions().size(), Sheet.Start.ANYWHERE));
              case END ->
                  List.of(
                      test.questions(0, pick.questions().size(), Sheet.Start.ANYWHERE),
                      test.answers(0, pick.questions().size(), Sheet.Start.NEW_PAGE));
              case FACING -> test.facing();
            }));
  }

  private Sheet.Chapter questions(int from, int to, Sheet.Start start) {
    List<Sheet.Entry> entries = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Question question = pick.questions().get(i);
      entries.add(
          pick.entry(
              i + 1, question, Pick.facts(question), List.of(new Piece.Room(lines(question)))));
    }
    return Sheet.Chapter.of("", start, entries);
  }

  private Sheet.Chapter answers(int from, int to, Sheet.Start start) {
    List<Sheet.Entry> entries = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Question question = pick.questions().get(i);
      entries.add(
          pick.entry(i + 1, question, "", Piece.answer(question)).asAnswer("answer-" + (i + 1)));
    }
    String which = from == 0 && to == pick.questions().size() ? "" : " " + range(from, to);
    return Sheet.Chapter.of("Answers" + which, start, entries);
  }

  private static String range(int from, int to) {
    return to - from == 1 ? Integer.toString(to) : (from + 1) + " to " + to;
  }

  /** Pages of questions, each followed by the page of their answers. */
  private List<Sheet.Chapter> facing() {
    List<Sheet.Chapter> chapters = new ArrayList<>();
    int from = 0;
    while (from < pick.questions().size()) {
      int to = fitting(from);
      chapters.add(questions(from, to, Sheet.Start.LEFT_PAGE));
      chapters.add(answers(from, to, Sheet.Start.RIGHT_PAGE));
      from = to;
    }
    return chapters;
  }

  /** Up to which question both pages hold all; at least one. */
  private int fitting(int from) {
    double left = paper.height() - HEAD_AND_FOOT;
    double right = left;
    int to = from;
    while (to < pick.questions().size()) {
      Question question = pick.questions().get(to);
      left -= HEADING + height(question.prompt()) + LINE * lines(question);
      right -= HEADING + height(question.referenceAnswer()) + points(question);
      if (to > from && (left < 0 || right < 0)) {
        return to;
      }
      to++;
    }
    return to;
  }

  private double points(Question question) {
    return HEADING
        + question.checklist().stream()
            .flatMap(point -> Stream.concat(Stream.of(point), point.within().stream()))
            .mapToDouble(point -> height(point.text()))
            .sum();
  }

  private double height(String markdown) {
    return Measure.height(Markdown.parse(markdown), paper.width() - SIDE, SIZE);
  }

  private static int lines(Question question) {
    return Math.max(FEWEST, Math.min(MOST, question.seconds() / SECONDS_A_LINE));
  }
}
