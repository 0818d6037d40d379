package dev.viva.terminal;

/** The keys of a drill: strokes without a meaning at a key prompt are swallowed whole. */
final class Keyboard {
  private final Strokes strokes;
  private final Runnable suspend;

  /**
   * A keyboard.
   *
   * @param suspend what Ctrl-Z does; it returns when the person is back
   */
  Keyboard(Strokes strokes, Runnable suspend) {
    this.strokes = strokes;
    this.suspend = suspend;
  }

  /** Waits for a key. A terminal that is gone interrupts, so that the sitting stays open. */
  Key next() {
    while (true) {
      Stroke stroke = strokes.next();
      if (stroke instanceof Stroke.Symbol symbol && isKey(symbol.codePoint())) {
        return new Key.Sign((char) Character.toLowerCase(symbol.codePoint()));
      }
      if (stroke instanceof Stroke.Control control) {
        if (control.isEnter()) {
          return new Key.Enter();
        }
        switch (control.code()) {
          case Stroke.Control.CTRL_C -> {
            return new Key.Interrupt();
          }
          case Stroke.Control.CTRL_D -> {
            return new Key.End();
          }
          case Stroke.Control.CTRL_Z -> suspend.run();
          default -> {}
        }
      }
      if (stroke instanceof Stroke.Paste) {
        strokes.drop();
      }
      if (stroke instanceof Stroke.Gone) {
        return new Key.Interrupt();
      }
    }
  }

  private static boolean isKey(int codePoint) {
    return Character.isBmpCodePoint(codePoint) && !Character.isISOControl(codePoint);
  }
}
