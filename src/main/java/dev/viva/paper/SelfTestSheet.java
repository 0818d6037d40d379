package dev.viva.paper;

import dev.viva.deck.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

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

  private final Pick pick;
  private final int count;

  private SelfTestSheet(Pick pick) {
    this.pick = pick;
    this.count = pick.questions().size();
  }

  /** The self-test of these questions, in their order. */
  public static Sheet of(Pick pick, PaperSize paper, Answers answers) {
    SelfTestSheet test = new SelfTestSheet(pick);
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
              case NONE -> List.of(test.questions(""));
              case END -> List.of(test.questions("Questions"), test.answers());
              case FACING -> test.facing(paper);
            }));
  }

  /** How many lines there are to write on. */
  static int lines(Question question) {
    return Math.max(FEWEST, Math.min(MOST, question.seconds() / SECONDS_A_LINE));
  }

  private Sheet.Chapter questions(String name) {
    return Sheet.Chapter.of(
        name,
        Sheet.Start.ANYWHERE,
        questions(0, count, place -> lines(pick.questions().get(place))));
  }

  private Sheet.Chapter answers() {
    return Sheet.Chapter.of("Answers", Sheet.Start.NEW_PAGE, answers(0, count));
  }

  private List<Sheet.Chapter> facing(PaperSize paper) {
    List<Sheet.Chapter> chapters = new ArrayList<>();
    for (Spread spread : Spread.of(pick.questions(), paper)) {
      int from = spread.from();
      int to = spread.to();
      chapters.add(
          Sheet.Chapter.of(
              named("Question", from, to),
              Sheet.Start.LEFT_PAGE,
              questions(from, to, place -> spread.room().get(place - from))));
      chapters.add(
          Sheet.Chapter.of(named("Answer", from, to), Sheet.Start.RIGHT_PAGE, answers(from, to)));
    }
    return chapters;
  }

  /** {@code Question 3}, {@code Questions 4 to 6}. */
  private static String named(String what, int from, int to) {
    return to - from == 1 ? what + " " + to : what + "s " + (from + 1) + " to " + to;
  }

  private List<Sheet.Entry> questions(int from, int to, IntUnaryOperator room) {
    List<Sheet.Entry> entries = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Question question = pick.questions().get(i);
      List<Piece> pieces = List.of(new Piece.Room(room.applyAsInt(i)));
      entries.add(pick.entry(i + 1, question, Pick.facts(question), pieces));
    }
    return entries;
  }

  private List<Sheet.Entry> answers(int from, int to) {
    List<Sheet.Entry> entries = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Question question = pick.questions().get(i);
      Sheet.Entry entry = pick.entry(i + 1, question, "", Piece.answer(question));
      entries.add(entry.asAnswer("answer-" + (i + 1)));
    }
    return entries;
  }
}
