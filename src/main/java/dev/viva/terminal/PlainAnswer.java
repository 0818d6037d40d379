package dev.viva.terminal;

import dev.viva.terminal.Console.Typed;
import dev.viva.terminal.Stroke.Control;

/**
 * Where an answer is typed on a terminal that cannot redraw a line: the system's own line editing,
 * of one line, as {@code cat} has it.
 */
final class PlainAnswer {
  private static final String PROMPT = "  > ";

  private final Tty tty;
  private final Strokes strokes;
  private boolean cut;

  PlainAnswer(Tty tty, Strokes strokes) {
    this.tty = tty;
    this.strokes = strokes;
  }

  /** Lets an answer be typed. */
  Typed read() {
    tty.writer().print(PROMPT);
    tty.writer().flush();
    tty.lines(Control.CTRL_C, Control.CTRL_D);
    try {
      return line();
    } finally {
      tty.raw();
    }
  }

  private Typed line() {
    StringBuilder line = new StringBuilder();
    while (true) {
      Stroke stroke = strokes.next();
      if (stroke instanceof Stroke.Symbol symbol) {
        line.appendCodePoint(symbol.codePoint());
      } else if (stroke instanceof Control control) {
        if (control.isEnter()) {
          return new Typed.Answer(clean(line.toString()));
        }
        if (control.code() == Control.CTRL_C) {
          breakLine();
          return new Typed.Abandoned();
        }
        if (control.code() == Control.CTRL_D && line.isEmpty()) {
          breakLine();
          return new Typed.End();
        }
      } else if (stroke instanceof Stroke.Gone) {
        return new Typed.Abandoned();
      }
    }
  }

  /** Whether the latest answer was longer than one may be. */
  boolean wasCut() {
    return cut;
  }

  private String clean(String line) {
    String clean = Answers.clean(line);
    cut = clean.length() > Answers.LONGEST;
    return Answers.cut(clean, Answers.LONGEST);
  }

  private void breakLine() {
    tty.writer().println();
    tty.writer().flush();
  }
}
