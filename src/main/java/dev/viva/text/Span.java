package dev.viva.text;

import java.util.Objects;

/**
 * Some words of one meaning, on one line. Every span has passed the gate {@link Visible#line}, so
 * none can carry an escape sequence, a line break or an invisible character to the screen.
 *
 * @param text the words; foreign text may be handed in and becomes visible here
 * @param meaning what the words mean
 */
public record Span(String text, Meaning meaning) {

  /** Sends the text through the gate. */
  public Span {
    text = Visible.line(text);
    Objects.requireNonNull(meaning);
  }
}
