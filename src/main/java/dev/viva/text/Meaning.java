package dev.viva.text;

/**
 * What a piece of text means. How a meaning looks is decided where text meets a terminal or paper;
 * the words alone must say everything, since no look reaches a pipe.
 */
public enum Meaning {
  /** Prose, as most text is. */
  PLAIN,
  /** It went well. */
  GOOD,
  /** It went wrong. */
  BAD,
  /** Worth a look before going on. */
  ATTENTION,
  /** The head of what follows: a section, a column of a table. */
  HEADING,
  /** Of use when looked for, not to be read each time. */
  MUTED,
  /** Strong emphasis in an author's text. */
  STRONG,
  /** Emphasis in an author's text. */
  EMPHASIS,
  /** Program text, in a line of prose or in a block. */
  CODE,
  /** A word of the programming language. */
  CODE_KEYWORD,
  /** A comment in program text. */
  CODE_COMMENT
}
