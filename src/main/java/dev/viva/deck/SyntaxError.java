package dev.viva.deck;

/**
 * The text is not YAML, or is YAML beyond the limits.
 *
 * <p>It never leaves the package: {@link Recovery} turns it into a problem.
 */
final class SyntaxError extends RuntimeException {
  /** What was being done when a limit, not a rule of YAML, stopped it. */
  static final String LIMIT = "keeping within the limits";

  private static final long serialVersionUID = 1;

  private final String doing;
  private final int from;
  private final int at;

  /**
   * @param what what is wrong, in the YAML reader's words or in ours
   * @param doing what was being read, such as "while scanning a quoted scalar"; may be empty
   * @param from where that began, as an offset
   * @param at where reading stopped, as an offset
   */
  SyntaxError(String what, String doing, int from, int at) {
    super(what, null, false, false);
    this.doing = doing;
    this.from = from;
    this.at = at;
  }

  String what() {
    return String.valueOf(getMessage());
  }

  String doing() {
    return doing;
  }

  /** Whether a limit, not a rule of YAML, stopped the reading. */
  boolean isLimit() {
    return doing.equals(LIMIT);
  }

  /** The offset to point at: where an open quote or bracket began, else where reading stopped. */
  int place() {
    return doing.contains("scanning") || doing.contains("flow") ? from : at;
  }

  int from() {
    return from;
  }

  int at() {
    return at;
  }
}
