package dev.viva.cli;

/** Every exit code of Viva; README, help and this list are compared by a test. */
public enum ExitCode {
  DONE(0, "done"),
  PROBLEMS(1, "check found problems"),
  USAGE(2, "usage, or a drill without a terminal"),
  WORLD(3, "something cannot be read or written"),
  NOTHING(4, "nothing matches"),
  BUG(70, "a bug in Viva"),
  HUNG_UP(129, "hung up"),
  INTERRUPTED(130, "interrupted"),
  TERMINATED(143, "terminated");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** What the process ends with. */
  public int number() {
    return number;
  }

  /** A few words for the help. */
  public String meaning() {
    return meaning;
  }
}
