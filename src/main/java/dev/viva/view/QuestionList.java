package dev.viva.view;

import dev.viva.deck.Question;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.text.Wrap;
import java.util.Collection;
import java.util.List;

/**
 * Questions by name: one a line, as much of each prompt as fits; where the names leave too little
 * room for prompts, each whole below its name.
 */
public final class QuestionList {
  private static final int LEVEL = "junior".length();
  private static final String GAP = "  ";

  /** From so many cells on one sees what a prompt is about. */
  private static final int ENOUGH_PROMPT = 30;

  private final int width;
  private final int longest;

  private QuestionList(Collection<Question> questions, int width) {
    this.width = width;
    this.longest = questions.stream().mapToInt(q -> q.id().toString().length()).max().orElse(0);
  }

  /** The questions in their order, then how to see one whole. */
  public static List<Text> of(Collection<Question> questions, int width) {
    Lines lines = new Lines(width);
    entries(questions, width).forEach(lines::add);
    lines.blank().say(Words.count(questions.size(), "question") + ". One whole, with its answer:");
    questions.stream().findFirst().ifPresent(first -> lines.add(List.of(show(first))));
    return lines.toList();
  }

  /** The lines of each question. */
  static List<List<Text>> entries(Collection<Question> questions, int width) {
    QuestionList list = new QuestionList(questions, width);
    return questions.stream()
        .map(question -> list.fitsLines() ? List.of(list.line(question)) : list.record(question))
        .toList();
  }

  private static Text show(Question question) {
    return Text.of("viva show " + question.id() + " --answer").indent(Lines.BODY);
  }

  private boolean fitsLines() {
    return longest + GAP.length() + LEVEL + GAP.length() + ENOUGH_PROMPT <= width;
  }

  private Text line(Question question) {
    String id = question.id().toString();
    String level = question.level().label();
    Text name =
        Text.of(id + " ".repeat(longest - id.length()))
            .plus(GAP)
            .plus(level + " ".repeat(LEVEL - level.length()), Meaning.MUTED);
    return Wrap.cut(name.plus(GAP).plus(QuestionLines.title(question.ask())), width);
  }

  private List<Text> record(Question question) {
    Text name = Text.of(question.id().toString());
    return new Lines(width)
        .say(name.plus(GAP).plus(question.level().label(), Meaning.MUTED))
        .body(QuestionLines.title(question.ask()))
        .toList();
  }
}
