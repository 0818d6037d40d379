package dev.viva.exchange;

import dev.viva.deck.Question;
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import dev.viva.text.Wrap;

/** The question of the day in a tmux status line. */
public final class Tmux {
  private static final int CELLS = 60;

  private Tmux() {}

  /** One line of at most 60 cells, {@code #} doubled because tmux reads it. */
  public static String of(Question question) {
    Text line = Text.of(question.topic() + ": ").plus(Markdown.line(question.ask()));
    return Wrap.cut(line, CELLS).plain().replace("#", "##");
  }
}
