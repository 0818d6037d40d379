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
  private final Runnable suspend;
  private boolean cut;

  /**
   * Where nothing is typed yet.
   *
   * @param suspend what Ctrl-Z does; it returns when the person is back
   */
  PlainAnswer(Tty tty, Strokes strokes, Runnable suspend) {
    this.tty = tty;
    this.strokes = strokes;
    this.suspend = suspend;
  }

  /** Lets an answer be typed. */
  Typed read() {
    begin("");
    try {
      return line();
    } finally {
      tty.raw();
    }
  }

  private void begin(String typed) {
    tty.writer().print(PROMPT + typed);
    tty.writer().flush();
    tty.lines(Control.CTRL_C, Control.CTRL_Z);
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
        if (control.code() == Control.CTRL_Z) {
          breakLine();
          suspend.run();
          begin(line.toString());
        }
      } else if (stroke instanceof Stroke.Gone && !tty.isThere()) {
        return new Typed.Abandoned();
      } else if (stroke instanceof Stroke.Gone && line.isEmpty()) {
        breakLine();
        return new Typed.End(); // Ctrl-D.
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
