package dev.viva.terminal;

/** A key at a key prompt. Letters come small. */
public sealed interface Key {
  /** A character that was typed; a digit, a letter, a sign, or a space. */
  record Sign(char character) implements Key {}

  /** Enter, or an empty line in line mode. */
  record Enter() implements Key {}

  /** Ctrl-D, or the end of the input. */
  record End() implements Key {}

  /** Ctrl-C. */
  record Interrupt() implements Key {}
}
