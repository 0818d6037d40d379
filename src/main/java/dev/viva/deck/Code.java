package dev.viva.deck;

/**
 * The program of a coding question.
 *
 * @param language the name used on a Markdown fence, such as {@code python}
 * @param stub what the candidate starts from; may be empty
 * @param solution a complete solution, with its imports
 * @param check assertions that the solution passes when they are run after it; may be empty
 */
public record Code(String language, String stub, String solution, String check) {
  private static final int SHORTEST_FENCE = 3;

  /** The solution as a fenced Markdown block. */
  String fencedSolution() {
    return fenced(solution);
  }

  /** What the candidate starts from, as a fenced Markdown block. */
  String fencedStub() {
    return fenced(stub);
  }

  /** A fence that no run of backticks inside can close. */
  private String fenced(String program) {
    String fence = "`".repeat(Math.max(SHORTEST_FENCE, longestRunOfBackticks(program) + 1));
    return fence + language + "\n" + program.stripTrailing() + "\n" + fence + "\n";
  }

  private static int longestRunOfBackticks(String program) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < program.length(); i++) {
      run = program.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
