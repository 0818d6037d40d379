package dev.viva.paper;

import dev.viva.deck.Question;
import dev.viva.text.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two facing pages: some questions on the left one, their answers on the right one.
 *
 * @param from the first question's place among all, from 0
 * @param room for each question, how many lines there are to write on
 */
record Spread(int from, List<Integer> room) {
  private static final double SIDES = 32;
  private static final double HEAD_AND_FOOT = 50;
  private static final double LINE = 8;
  private static final double TITLE = 12;
  private static final double PROMPT_SIZE = 10.5;
  private static final double ANSWER_SIZE = 8.5;

  Spread {
    room = List.copyOf(room);
  }

  /** The place after the last question's. */
  int to() {
    return from + room.size();
  }

  /** As many spreads as it takes, each with what fits on its pages and at least one question. */
  static List<Spread> of(List<Question> questions, PaperSize paper) {
    List<Spread> spreads = new ArrayList<>();
    for (int from = 0; from < questions.size(); from = spreads.get(spreads.size() - 1).to()) {
      spreads.add(from(from, questions, paper));
    }
    return spreads;
  }

  private static Spread from(int from, List<Question> questions, PaperSize paper) {
    double width = paper.width() - SIDES;
    double left = paper.height() - HEAD_AND_FOOT;
    double right = left;
    int to = from;
    while (to < questions.size()) {
      Question question = questions.get(to);
      double asked = asked(question, width);
      double answered = answered(question, width);
      if (to > from && (asked > left || answered > right)) {
        break;
      }
      left -= asked;
      right -= answered;
      to++;
    }
    return new Spread(from, filled(questions.subList(from, to), left));
  }

  /** The lines that time allows, and those for which the page has room besides. */
  private static List<Integer> filled(List<Question> questions, double left) {
    int more = (int) Math.max(0, left / LINE);
    int seconds = questions.stream().mapToInt(Question::seconds).sum();
    return questions.stream()
        .map(q -> SelfTestSheet.lines(q) + (int) ((long) more * q.seconds() / seconds))
        .toList();
  }

  private static double asked(Question question, double width) {
    return TITLE
        + height(question.prompt(), width, PROMPT_SIZE)
        + LINE * SelfTestSheet.lines(question);
  }

  private static double answered(Question question, double width) {
    return 2 * TITLE
        + height(question.referenceAnswer(), width, ANSWER_SIZE)
        + question.checklist().stream()
            .flatMap(point -> Stream.concat(Stream.of(point), point.within().stream()))
            .mapToDouble(point -> Measure.height(point.text(), width, ANSWER_SIZE) + 0.5)
            .sum();
  }

  private static double height(String markdown, double width, double size) {
    return Measure.height(Markdown.parse(markdown), width, size);
  }
}
