package dev.viva.view;

/** How much of what was graded in a sitting is on disk. */
public enum Saving {
  ALL,
  NOT_ALL,
  /** It is not meant to be. */
  NOTHING
}
