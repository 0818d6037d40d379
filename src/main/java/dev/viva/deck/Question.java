package dev.viva.deck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A prompt, its reference answer and its key points.
 *
 * @param id the stable name the journal remembers
 * @param topic the id of the topic the question is about
 * @param level how senior a candidate it is fair for
 * @param kind what sort of interview question it is
 * @param seconds the time an answer may take, at least 1
 * @param tags free words to select by
 * @param ask the prompt, in Markdown
 * @param hint a nudge that is not the answer, in Markdown
 * @param answer the reference answer, in Markdown; empty if the question has parts
 * @param points what a good answer states; empty if the question has parts
 * @param parts the phases of a long form; empty for any other question
 * @param redFlags statements that would count against the candidate
 * @param followUps deeper questions, in order
 * @param refs where to read more
 * @param was earlier ids of this question, so that renaming or moving it keeps its memory
 * @param code the program of a coding question
 * @param line the 1-based line of the deck's file on which the question begins
 */
public record Question(
    QuestionId id,
    String topic,
    Level level,
    Kind kind,
    int seconds,
    List<String> tags,
    String ask,
    Optional<String> hint,
    String answer,
    List<KeyPoint> points,
    List<Part> parts,
    List<String> redFlags,
    List<FollowUp> followUps,
    List<Reference> refs,
    List<QuestionId> was,
    Optional<Code> code,
    int line) {

  public Question {
    tags = List.copyOf(tags);
    points = List.copyOf(points);
    parts = List.copyOf(parts);
    redFlags = List.copyOf(redFlags);
    followUps = List.copyOf(followUps);
    refs = List.copyOf(refs);
    was = List.copyOf(was);
  }

  /** The prompt, and below it what a coding question lets the candidate start from. */
  public String prompt() {
    return code.filter(c -> !c.stub().isBlank())
        .map(c -> ask.stripTrailing() + "\n\n" + c.fencedStub())
        .orElse(ask);
  }

  /** The lines to tick, musts first: the points, or one must for each part. */
  public List<KeyPoint> checklist() {
    return KeyPoint.mustsFirst(parts.isEmpty() ? points : parts.stream().map(Part::line).toList());
  }

  /**
   * The whole reference answer in Markdown: the answer, or each part's answer under its heading,
   * and after it the solution of a coding question in a fenced block.
   */
  public String referenceAnswer() {
    String text =
        parts.isEmpty()
            ? answer
            : parts.stream().map(Part::section).collect(Collectors.joining("\n"));
    return code.map(c -> text.stripTrailing() + "\n\n" + c.fencedSolution()).orElse(text);
  }

  /** A short name of this wording, which changes when the prompt, an answer or a point does. */
  public String hash() {
    return Wording.hash(this);
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
