package dev.viva.terminal;

/** What a terminal sends at once: for a key that was pressed, for a paste, or by itself. */
sealed interface Stroke {
  /** A character that can be seen, or a space. */
  record Symbol(int codePoint) implements Stroke {}

  /**
   * A control character.
   *
   * @param code 0 to 31, or 127
   */
  record Control(int code) implements Stroke {
    static final int CTRL_C = 3;
    static final int CTRL_D = 4;
    static final int LF = 10;
    static final int CR = 13;
    static final int CTRL_Z = 26;
    static final int ESC = 27;

    boolean isEnter() {
      return code == CR || code == LF;
    }
  }

  /** An arrow, a function key, Alt and a key, or a terminal's answer; it begins with ESC. */
  record Sequence(String text) implements Stroke {}

  /** What was pasted, as it came; the terminal puts it between two marks. */
  record Paste(String text) implements Stroke {
    static final String BEGINS = "\u001b[200~";
    static final String ENDS = "\u001b[201~";

    /** So much of a paste is kept, more than any answer may have. */
    static final int MAX_BYTES = 64 * 1024;

    /** A paste that stops for so long without its end mark is over. */
    static final int REST_MS = 3_000;
  }

  /** The input ends: the terminal is gone, or Ctrl-D was pressed where whole lines are typed. */
  record Gone() implements Stroke {}
}
