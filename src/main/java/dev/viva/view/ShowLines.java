package dev.viva.view;

import dev.viva.deck.FollowUp;
import dev.viva.deck.Question;
import dev.viva.deck.Reference;
import dev.viva.text.Markdown;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question to read, not to answer. */
public final class ShowLines {
  private ShowLines() {}

  /** The prompt, and with the answer also the points, red flags, follow-ups and references. */
  public static List<Text> of(Question question, boolean answer, boolean apart, int width) {
    Lines lines = new Lines(width);
    if (apart) {
      lines.blank();
    }
    lines.facts(
        List.of(
            Text.of(question.id().toString(), Meaning.HEADING),
            Text.of(question.topic(), Meaning.MUTED),
            Text.of(question.kind().label(), Meaning.MUTED),
            Text.of(question.level().label(), Meaning.MUTED),
            Text.of(Words.budget(question.seconds()), Meaning.MUTED)));
    lines.markdown(question.prompt());
    if (answer) {
      lines.blank().markdown(question.referenceAnswer()).blank();
      lines.add(AnswerLines.checklist(question.checklist(), Set.of(), Map.of(), width));
      lines.add(AnswerLines.redFlags(question.redFlags(), width));
      question.followUps().forEach(followUp -> followUp(lines, followUp, width));
      references(lines, question.refs());
    }
    return lines.toList();
  }

  private static void followUp(Lines lines, FollowUp followUp, int width) {
    lines.blank().body(Text.of("Follow-up: ", Meaning.HEADING).plus(Markdown.line(followUp.ask())));
    lines.markdown(followUp.answer());
    if (!followUp.points().isEmpty()) {
      lines.blank();
    }
    lines.add(AnswerLines.checklist(followUp.points(), Set.of(), Map.of(), width));
  }

  private static void references(Lines lines, List<Reference> references) {
    if (!references.isEmpty()) {
      lines.blank().body(Text.of("Read more", Meaning.HEADING));
      for (Reference reference : references) {
        lines.item(4, Text.of("-"), Text.of(reference.title()));
        lines.whole(Text.of(reference.url(), Meaning.MUTED), 7);
      }
    }
  }
}
