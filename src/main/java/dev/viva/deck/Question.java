package dev.viva.deck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A prompt, its reference answer and its key points.
 *
 * @param id the stable name the journal remembers
 * @param traits what it is chosen by
 * @param was earlier ids of this question, so that renaming or moving it keeps its memory
 * @param line the 1-based line of the deck's file on which the question begins
 * @param texts what it says
 */
public record Question(
    QuestionId id, Traits traits, List<QuestionId> was, int line, Later<Texts> texts) {

  public Question {
    was = List.copyOf(was);
  }

  /** The id of the topic the question is about. */
  public String topic() {
    return traits.topic();
  }

  /** How senior a candidate it is fair for. */
  public Level level() {
    return traits.level();
  }

  /** What sort of interview question it is. */
  public Kind kind() {
    return traits.kind();
  }

  /** The time an answer may take, at least 1. */
  public int seconds() {
    return traits.seconds();
  }

  /** Free words to select by. */
  public List<String> tags() {
    return traits.tags();
  }

  /**
   * A short name of this wording, which changes when the prompt, an answer or a point does: 16
   * hexadecimal digits.
   */
  public String hash() {
    return texts.get().hash();
  }

  /** The prompt, in Markdown. */
  public String ask() {
    return texts.get().ask();
  }

  /** A nudge that is not the answer, in Markdown. */
  public Optional<String> hint() {
    return texts.get().hint();
  }

  /** The reference answer, in Markdown; empty if the question has parts. */
  public String answer() {
    return texts.get().answer();
  }

  /** What a good answer states; empty if the question has parts. */
  public List<KeyPoint> points() {
    return texts.get().points();
  }

  /** The phases of a long form; empty for any other question. */
  public List<Part> parts() {
    return texts.get().parts();
  }

  /** Statements that would count against the candidate. */
  public List<String> redFlags() {
    return texts.get().redFlags();
  }

  /** Deeper questions, in order. */
  public List<FollowUp> followUps() {
    return texts.get().followUps();
  }

  /** Where to read more. */
  public List<Reference> refs() {
    return texts.get().refs();
  }

  /** The program of a coding question. */
  public Optional<Code> code() {
    return texts.get().code();
  }

  /** The prompt, and below it what a coding question lets the candidate start from. */
  public String prompt() {
    return code()
        .filter(c -> !c.stub().isBlank())
        .map(c -> ask().stripTrailing() + "\n\n" + c.fencedStub())
        .orElse(ask());
  }

  /** The lines to tick, musts first: the points, or one must for each part. */
  public List<KeyPoint> checklist() {
    return KeyPoint.mustsFirst(
        parts().isEmpty() ? points() : parts().stream().map(Part::line).toList());
  }

  /**
   * The whole reference answer in Markdown: the answer, or each part's answer under its heading,
   * and after it the solution of a coding question in a fenced block.
   */
  public String referenceAnswer() {
    String text =
        parts().isEmpty()
            ? answer()
            : parts().stream().map(Part::section).collect(Collectors.joining("\n"));
    return code().map(c -> text.stripTrailing() + "\n\n" + c.fencedSolution()).orElse(text);
  }

  /**
   * Whether so much of a question was rewritten that it is worth telling the person: more than half
   * of the words of prompt and points are other words now.
   */
  public static boolean isBigEdit(
      String oldAsk, List<String> oldPoints, String newAsk, List<String> newPoints) {
    return Wording.isMostlyNew(
        oldAsk + " " + String.join(" ", oldPoints), newAsk + " " + String.join(" ", newPoints));
  }
}
