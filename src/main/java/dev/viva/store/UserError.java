package dev.viva.store;

import org.jspecify.annotations.Nullable;

/**
 * The world is wrong: no such folder, a read-only disk. The message is one or more whole sentences
 * that name the thing and the cure.
 */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** One that follows from no failure. */
  public UserError(String message) {
    this(message, null);
  }

  /** One that follows from a failure below. */
  public UserError(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
