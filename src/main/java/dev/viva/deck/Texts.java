package dev.viva.deck;

import java.util.List;
import java.util.Optional;

/**
 * What a question says: all of it that finding and choosing questions does without.
 *
 * @param ask the prompt, in Markdown
 * @param hint a nudge that is not the answer, in Markdown
 * @param answer the reference answer, in Markdown; empty if the question has parts
 * @param points what a good answer states; empty if the question has parts
 * @param parts the phases of a long form; empty for any other question
 * @param redFlags statements that would count against the candidate
 * @param followUps deeper questions, in order
 * @param refs where to read more
 * @param code the program of a coding question
 * @param wording the question's {@link Question#hash}
 */
public record Texts(
    String ask,
    Optional<String> hint,
    String answer,
    List<KeyPoint> points,
    List<Part> parts,
    List<String> redFlags,
    List<FollowUp> followUps,
    List<Reference> refs,
    Optional<Code> code,
    Later<String> wording) {

  public Texts {
    points = List.copyOf(points);
    parts = List.copyOf(parts);
    redFlags = List.copyOf(redFlags);
    followUps = List.copyOf(followUps);
    refs = List.copyOf(refs);
  }

  /** Texts whose hash is worked out from them when it is asked for. */
  public Texts(
      String ask,
      Optional<String> hint,
      String answer,
      List<KeyPoint> points,
      List<Part> parts,
      List<String> redFlags,
      List<FollowUp> followUps,
      List<Reference> refs,
      Optional<Code> code) {
    this(
        ask,
        hint,
        answer,
        points,
        parts,
        redFlags,
        followUps,
        refs,
        code,
        Later.from(() -> Wording.hash(ask, answer, points, parts)));
  }

  /** The question's {@link Question#hash}. */
  String hash() {
    return wording.get();
  }
}
