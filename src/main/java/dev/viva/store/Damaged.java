package dev.viva.store;

/** What was read from a cache is not what was written to it. */
final class Damaged extends RuntimeException {
  private static final long serialVersionUID = 1;
}
